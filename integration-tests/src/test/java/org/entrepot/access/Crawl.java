package org.entrepot.access;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.HttpHeader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.environment.Environment;
import org.entrepot.environment.SiteVisitor;

/** Follows every link and asset from where it starts, and writes down what is wrong on the way. */
final class Crawl {
  private static final String NOTICES = "/desk/messages/";
  private static final int MOST = 900;
  private static final int MOST_QUERIES_A_PAGE = 3;

  /** Of the many products, suppliers and papers of one kind, these are enough. */
  private static final int MOST_OF_A_KIND = 12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[A-Z]{3}-[0-9A-Z]{10}|(?<=/)[^/]*-prd-[^/]+|(?<=/sign-in/)[^/]+|[0-9a-f]{64}");
  private static final Pattern LINK =
      Pattern.compile("\\b(?:href|src|formaction|hx-get|data-codes)=\"([^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
  private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");

  private final SiteVisitor visitor;
  private final String site = Environment.current().site();
  private final Queue<String> waiting = new ArrayDeque<>();
  private final Queue<String> last = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> queries = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> postForms = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();

  private Crawl(SiteVisitor visitor) {
    this.visitor = visitor;
  }

  static Crawl from(SiteVisitor visitor, List<String> starts) {
    Crawl crawl = new Crawl(visitor);
    starts.forEach(start -> crawl.find(start, "the start"));
    while (!crawl.waiting.isEmpty() && crawl.seen.size() < MOST) {
      crawl.visit(crawl.waiting.remove());
    }
    crawl.last.forEach(crawl::look);
    if (!crawl.waiting.isEmpty()) {
      crawl.faults.add("the site has more than " + MOST + " addresses: " + crawl.waiting.peek());
    }
    return crawl;
  }

  List<String> faults() {
    return faults;
  }

  int addresses() {
    return seen.size();
  }

  /** The addresses that forms post to. */
  Set<String> postForms() {
    return postForms;
  }

  private void visit(String path) {
    APIResponse answer = look(path);
    Map<String, String> headers = answer.headers();
    if (headers.containsKey("location")) {
      find(headers.get("location"), path);
    }
    if (headers.getOrDefault("content-type", "").startsWith("text/html")) {
      read(path, answer.text());
    }
    answer.dispose();
  }

  /** Asks for one address and follows nothing on it. */
  private APIResponse look(String path) {
    APIResponse answer = visitor.get(path);
    Map<String, String> headers = answer.headers();
    AnswerRules.faults(headers::get).forEach(fault -> fault(path, fault));
    answer.headersArray().stream()
        .filter(header -> header.name.equalsIgnoreCase("set-cookie"))
        .map((HttpHeader header) -> header.value)
        .flatMap(cookie -> AnswerRules.cookieFaults(cookie).stream())
        .forEach(fault -> fault(path, fault));
    if (answer.status() == 404 || answer.status() >= 500 || answer.status() == 400) {
      fault(path, "answers " + answer.status());
    }
    return answer;
  }

  private void read(String path, String html) {
    AnswerRules.markupFaults(html).forEach(fault -> fault(path, "has " + fault));
    Matcher link = LINK.matcher(html);
    while (link.find()) {
      find(unescaped(link.group(1)), path);
    }
    Matcher form = FORM.matcher(html);
    while (form.find()) {
      Matcher named = ACTION.matcher(form.group());
      String action = named.find() && !named.group(1).isEmpty() ? unescaped(named.group(1)) : path;
      if (form.group().contains("method=\"post\"")) {
        postForms.add(action);
      } else {
        find(action, path);
      }
    }
  }

  /** Remembers an address of ours to visit; of what differs only in its query a few are enough. */
  private void find(String link, String from) {
    if (link.isEmpty()
        || link.startsWith("#")
        || link.startsWith("mailto:")
        || link.startsWith("tel:")) {
      return;
    }
    URI target = URI.create(site + pathOf(from)).resolve(link);
    if (!target.toString().startsWith(site + "/")) {
      return;
    }
    String path = target.getRawPath();
    String address = target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    boolean few =
        target.getRawQuery() == null || queries.merge(path, 1, Integer::sum) <= MOST_QUERIES_A_PAGE;
    if (few && !seen.contains(address) && isNews(path)) {
      seen.add(address);
      // A notice acts for the company that it was told to, so what else was found would be lost.
      (path.startsWith(NOTICES) ? last : waiting).add(address);
    }
  }

  private boolean isNews(String path) {
    String kind = NUMBER.matcher(path).replaceAll("…");
    return kind.equals(path) || kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND;
  }

  private static String pathOf(String address) {
    return address.startsWith("/") ? address : "/";
  }

  private void fault(String path, String what) {
    faults.add(path + ": " + what);
  }

  private static String unescaped(String attribute) {
    return attribute
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace(" ", "%20");
  }
}
