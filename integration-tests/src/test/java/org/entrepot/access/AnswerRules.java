package org.entrepot.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What must hold for each single answer of site and API. */
final class AnswerRules {
  /** The headers of every answer and what stands in them. */
  private static final Map<String, Pattern> HEADERS =
      new TreeMap<>(
          Map.of(
              "content-security-policy",
              Pattern.compile(
                  "default-src '(?:self|none)';(?!.*unsafe)(?!.*\\*).*frame-ancestors 'none'.*"),
              "x-content-type-options",
              Pattern.compile("nosniff"),
              "x-frame-options",
              Pattern.compile("DENY"),
              "referrer-policy",
              Pattern.compile("same-origin|no-referrer"),
              "permissions-policy",
              Pattern.compile(".*microphone=\\(\\).*"),
              "cross-origin-opener-policy",
              Pattern.compile("same-origin"),
              "cross-origin-resource-policy",
              Pattern.compile("same-origin"),
              "cache-control",
              Pattern.compile(".+"),
              "x-request-id",
              Pattern.compile("[A-Za-z0-9._-]{1,64}")));

  private static final Map<String, Pattern> FORBIDDEN_MARKUP =
      new TreeMap<>(
          Map.of(
              "an inline script",
              Pattern.compile("<script(?![^>]*\\bsrc=)(?![^>]*application/ld\\+json)[^>]*>"),
              "an inline style",
              Pattern.compile("<style\\b|<[^>]+\\sstyle=\""),
              "an inline handler",
              Pattern.compile("<[^>]+\\son[a-z]+=\""),
              "a script address",
              Pattern.compile("(?i)\\b(?:href|src|(?:form)?action|data)=\"\\s*javascript:"),
              "a session id",
              Pattern.compile("(?i)[;?&]jsessionid="),
              "a resource from elsewhere",
              Pattern.compile(
                  "<(?:script|img|link(?![^>]*rel=\"(?:canonical|alternate)\")|iframe|source|video|audio|embed|object)\\b[^>]*\\b(?:src|href|data)=\"(?:https?:)?//")));

  private AnswerRules() {}

  /** What is wrong with the headers. */
  static List<String> faults(UnaryOperator<String> header) {
    List<String> faults = new ArrayList<>();
    HEADERS.forEach(
        (name, rule) -> {
          String value = header.apply(name);
          if (value == null || !rule.matcher(value).matches()) {
            faults.add(name + " is " + value);
          }
        });
    for (String telling : List.of("server", "x-powered-by")) {
      String value = header.apply(telling);
      if (value != null && !value.isEmpty()) {
        faults.add(telling + " tells " + value);
      }
    }
    return faults;
  }

  /** What is wrong with one {@code Set-Cookie}. */
  static List<String> cookieFaults(String cookie) {
    String attributes = cookie.toLowerCase(Locale.ROOT);
    List<String> faults = new ArrayList<>();
    if (!attributes.contains("samesite=lax") && !attributes.contains("samesite=strict")) {
      faults.add("no SameSite: " + cookie);
    }
    if (!attributes.contains("httponly")) {
      faults.add("no HttpOnly: " + cookie);
    }
    return faults;
  }

  /** What is wrong with a page. */
  static List<String> markupFaults(String html) {
    return FORBIDDEN_MARKUP.entrySet().stream()
        .filter(rule -> rule.getValue().matcher(html).find())
        .map(Map.Entry::getKey)
        .toList();
  }
}
