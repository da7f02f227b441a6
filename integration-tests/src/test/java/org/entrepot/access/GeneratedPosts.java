package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private static final int POSTS = Integer.getInteger("requests", 1500) / 3;
  private static final long SEED = Long.getLong("seed", 20_261_122);

  private final Random chance = new Random(SEED);
  private final Findings findings = new Findings("generated-posts.txt", SEED);
  private final Map<String, Visitor> visitors = new HashMap<>();

  @Test
  void every_post_is_answered_with_a_page() throws IOException {
    Trade trade =
        new Trade(
            Firm.verifiedSupplier(somebody("maker"), "Posted Works Ltd"),
            Firm.verifiedBuyer(somebody("importer"), "Posted Imports GmbH"));
    visitors.put(trade.seller.number(), visitor("maker", trade.seller));
    visitors.put(trade.buyer.number(), visitor("importer", trade.buyer));
    visitors.put("operator", Visitor.signedIn("operator"));
    List<SitePage> pages = new ArrayList<>(SitePage.all());
    pages.removeIf(page -> page.verbs().isEmpty());
    // Whoever leaves the company sees its pages no more.
    pages.sort(Comparator.comparing(page -> page.verbs().contains("leave")));

    for (int sent = 0; sent < POSTS; ) {
      Places places = new Places(trade);
      for (SitePage page : pages) {
        sent += post(page, visitor(page, places), places.path(page));
      }
    }
    findings.keep();

    assertThat(findings.all()).as("seed %d", SEED).isEmpty();
    assertThat(findings.asked()).hasSizeGreaterThanOrEqualTo(pages.size());
  }

  private static String somebody(String user) {
    People.add(user);
    return user;
  }

  private static Visitor visitor(String user, Firm firm) {
    return Visitor.signedIn(user).actingFor(firm.number());
  }

  private Visitor visitor(SitePage page, Places places) {
    String who = page.pattern().startsWith("/operator") ? "operator" : places.firm(page).number();
    return visitors.get(who);
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
