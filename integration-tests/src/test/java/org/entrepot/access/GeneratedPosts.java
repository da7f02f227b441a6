package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entrepot.environment.Answer;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/**
 * Every form of the site, posted with fields that nobody expects: whatever comes, the answer is a
 * page, and never one of our own errors. {@code -Drequests} and {@code -Dseed} as for {@link
 * GeneratedRequests}; what was answered lies in {@code target/generated-posts.txt}.
 */
@OnEntrepot
class GeneratedPosts {

  private static final int POSTS = Integer.getInteger("requests", 600) / 3;
  private static final long SEED = Long.getLong("seed", 20_261_122);

  private final Random chance = new Random(SEED);
  private final Findings findings = new Findings("generated-posts.txt", SEED);

  @Test
  void every_post_is_answered_with_a_page() throws IOException {
    List<SitePage> pages = new ArrayList<>(SitePage.all());
    pages.removeIf(page -> page.verbs().isEmpty());
    // The company and its review last: without them the other pages are closed.
    pages.sort(Comparator.comparing(page -> page.pattern().matches("/desk/company.*|/operator.*")));
    try {
      for (int sent = 0; sent < POSTS; ) {
        sent += round(pages);
      }
    } finally {
      findings.keep();
    }

    assertThat(findings.all()).as("seed %d", SEED).isEmpty();
    assertThat(findings.asked()).hasSizeGreaterThanOrEqualTo(2 * pages.size());
  }

  /** Every page once, in a new trade between new people, since posts may spoil the one before. */
  private int round(List<SitePage> pages) {
    String maker = somebody("maker");
    String importer = somebody("importer");
    Trade trade =
        new Trade(
            Firm.verifiedSupplier(maker, "Posted Works Ltd"),
            Firm.verifiedBuyer(importer, "Posted Imports GmbH"));
    Places places = new Places(trade);
    Visitor seller = Visitor.signedIn(maker).actingFor(trade.seller.number());
    Visitor buyer = Visitor.signedIn(importer).actingFor(trade.buyer.number());
    Visitor operator = Visitor.signedIn("operator");
    int sent = 0;
    for (SitePage page : pages) {
      Visitor firm = places.firm(page) == trade.seller ? seller : buyer;
      Visitor visitor = page.pattern().startsWith("/operator") ? operator : firm;
      sent += post(page, visitor, places.path(page));
    }
    return sent;
  }

  private static String somebody(String who) {
    String user = who + "." + Long.toString(System.nanoTime(), 36);
    People.add(user);
    return user;
  }

  /** Opens the page, and sends each of its forms and each of its verbs once. */
  private int post(SitePage page, Visitor visitor, String path) {
    List<SiteForm> forms = SiteForm.on(judged(page, "GET " + path, visitor.get(path)));
    int sent = 0;
    for (SiteForm form : forms) {
      if (form.action().isEmpty()) {
        String verb = form.verbs().isEmpty() ? "" : one(form.verbs());
        send(page, visitor, path, verb, form.fields());
        sent++;
      }
    }
    Map<String, String> all = new LinkedHashMap<>();
    forms.forEach(form -> all.putAll(form.fields()));
    send(page, visitor, path, one(page.verbs()), all);
    return sent + 1;
  }

  private void send(
      SitePage page, Visitor visitor, String path, String verb, Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>(typed);
    List<String> names = new ArrayList<>(typed.keySet());
    names.remove("_token");
    for (int i = chance.nextInt(4); i > 0 && !names.isEmpty(); i--) {
      fields.put(one(names), one(OddTexts.VALUES));
    }
    if (chance.nextInt(8) == 0) {
      fields.put(one(OddTexts.FIELDS), one(OddTexts.VALUES));
    }
    fields.put("do", chance.nextInt(20) == 0 ? one(OddTexts.VALUES) : verb);
    judged(page, "POST " + path + " " + fields, visitor.post(path, fields));
  }

  private String judged(SitePage page, String request, Answer answer) {
    String what = request.substring(0, request.indexOf(' ')) + " " + page.pattern();
    findings.count(what, answer.status());
    String html = answer.text();
    if (answer.status() >= 500) {
      findings.add(what, answer.status() + " " + html.replaceAll("(?s).*<main", "<main"), request);
    } else if (!answer.header("Content-Type").startsWith("text/html")
        || !html.contains("</html>")) {
      findings.add(what, answer.status() + " is no page: " + html, request);
    }
    AnswerRules.markupFaults(html).forEach(fault -> findings.add(what, fault, request));
    return html;
  }

  private <T> T one(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
