package org.entrepot.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text that people read, in every shipped language. A text names its values in braces: {@code
 * "{limit} rows at most"}. A value that is itself a word of ours is named with the start of its
 * key: {@code "{state:status.company}"} with the state {@code DRAFT} reads {@code
 * status.company.DRAFT}. Several such words stand in one value with a comma between.
 */
public final class Messages {

  /** The files under {@code i18n/}; a test compares the keys of every language. */
  public static final List<String> AREAS =
      List.of(
          "error",
          "deal",
          "site",
          "directory",
          "catalog",
          "search",
          "sourcing",
          "storefront",
          "contracting",
          "ordering",
          "invoicing",
          "notification",
          "overview",
          "audit",
          "reference");

  /** The shipped languages, the fallback first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)(?::([\\w.]+))?}");

  /** Stands between several words of ours in one value. */
  private static final String SEVERAL = ", ";

  private static final Map<String, Map<String, String>> TEXTS = load();

  private Messages() {}

  /** The shipped language that serves a reader of this locale. */
  public static Locale shipped(Locale locale) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  public static boolean has(String key) {
    return texts(Locale.ENGLISH).containsKey(key);
  }

  public static String text(String key, Locale locale) {
    return text(key, locale, Map.of());
  }

  /**
   * The text of a key; the key itself where there is none, so that a gap is seen and not a crash.
   */
  public static String text(String key, Locale locale, Map<String, ?> args) {
    String pattern = texts(locale).get(key);
    if (pattern == null) {
      return key;
    }
    if (args.isEmpty() || pattern.indexOf('{') < 0) {
      return pattern;
    }
    Matcher matcher = NAME.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(text, Matcher.quoteReplacement(value(matcher, locale, args)));
    }
    return matcher.appendTail(text).toString();
  }

  private static String value(Matcher name, Locale locale, Map<String, ?> args) {
    Object value = args.get(name.group(1));
    if (value == null) {
      return name.group();
    }
    String words = name.group(2);
    return words == null
        ? value.toString()
        : Arrays.stream(value.toString().split(SEVERAL, -1))
            .map(word -> text(words + "." + word, locale))
            .collect(Collectors.joining(SEVERAL));
  }

  private static Map<String, String> texts(Locale locale) {
    return TEXTS.getOrDefault(shipped(locale).getLanguage(), Map.of());
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (Locale language : LANGUAGES) {
      String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
      Map<String, String> texts = new HashMap<>();
      AREAS.forEach(area -> texts.putAll(read("/i18n/" + area + suffix + ".properties")));
      all.put(language.getLanguage(), Map.copyOf(texts));
    }
    return Map.copyOf(all);
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("texts cannot be read: " + resource, e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}
