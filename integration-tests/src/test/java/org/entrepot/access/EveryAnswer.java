package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.SiteVisitor;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No answer of site or API leaves a browser undefended, whoever asks and whatever is wrong. */
@OnEntrepot
class EveryAnswer {

  private static final List<String> DESK =
      List.of("/desk", "/desk/company", "/desk/listings", "/desk/listings/new", "/desk/rfqs/new");

  private static Firm supplier;
  private static Firm buyer;

  @BeforeAll
  static void trade() {
    supplier = Firm.verifiedSupplier("supplier", "Crawled Supplier Ltd");
    buyer = Firm.verifiedBuyer("buyer", "Crawled Buyer GmbH");
    Negotiation.ordered(buyer, supplier);
    String open = Negotiation.published(buyer);
    Negotiation.quote(supplier, open, "31.00", "149.00").is(201);
  }

  @Test
  void a_strangers_way_through_the_public_pages() {
    try (SiteVisitor stranger = new SiteVisitor()) {
      Crawl crawl =
          Crawl.from(
              stranger,
              List.of("/", "/products", "/suppliers", "/rfqs", "/help", "/developers", "/desk"));

      assertThat(crawl.faults()).isEmpty();
      assertThat(crawl.addresses()).isGreaterThan(20);
    }
  }

  @Test
  void the_desk_of_a_supplier() {
    desk("supplier", supplier.number(), DESK);
  }

  @Test
  void the_desk_of_a_buyer() {
    desk("buyer", buyer.number(), DESK);
  }

  @Test
  void the_desk_of_the_operator() {
    desk("operator", "", List.of("/operator", "/desk"));
  }

  @Test
  void the_desk_of_the_regulator() {
    desk("regulator", "", List.of("/regulator", "/desk"));
  }

  /** Every page of a role, and every form on them posted as another site could make one post it. */
  private static void desk(String user, String company, List<String> starts) {
    try (SiteVisitor visitor = SiteVisitor.named(user)) {
      visitor.actFor(company);
      Crawl crawl = Crawl.from(visitor, starts);
      assertThat(crawl.faults()).isEmpty();
      assertThat(crawl.addresses()).isGreaterThan(20);
      assertThat(crawl.postForms()).contains("/sign-out");
      for (String form : crawl.postForms()) {
        assertThat(visitor.post(form).status()).as("%s without its token", form).isEqualTo(403);
        assertThat(visitor.post(form, "https://elsewhere.example").status())
            .as("%s from another site", form)
            .isEqualTo(403);
      }
      assertThat(visitor.get("/desk").status()).as("still signed in").isEqualTo(200);
    }
  }

  @Test
  void whatever_the_site_refuses() {
    List<String> faults = new ArrayList<>();
    try (SiteVisitor visitor = SiteVisitor.named("buyer")) {
      for (Map.Entry<String, Integer> refused :
          Map.of(
                  "/no-such-page", 404,
                  "/assets/0/none.css", 404,
                  "/WEB-INF/web.xml", 404,
                  "/templates/layout.xhtml", 404,
                  "/operator", 403,
                  "/products/", 301,
                  "/desk/orders/ORD-0000000000", 404,
                  "/products?theme=dark", 303)
              .entrySet()) {
        var answer = visitor.get(refused.getKey());
        assertThat(answer.status()).as(refused.getKey()).isEqualTo(refused.getValue());
        AnswerRules.faults(answer.headers()::get)
            .forEach(fault -> faults.add(refused.getKey() + ": " + fault));
        assertThat(AnswerRules.markupFaults(answer.text())).as(refused.getKey()).isEmpty();
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatever_the_api_answers() {
    Member person = buyer.owner();
    String company = "companies/" + buyer.number();
    byte[] tooLarge = new byte[11 * 1024 * 1024];
    Map<Answer, Integer> answers = new LinkedHashMap<>();
    answers.put(person.get("orders"), 200);
    answers.put(person.post("companies", "{not json"), 400);
    answers.put(Member.anonymous().get("orders"), 401);
    answers.put(person.post(company + "/verification", "{'decision':'TAKE'}"), 403);
    answers.put(person.get("orders/ORD-0000000000"), 404);
    answers.put(Member.anonymous().get("no-such-resource"), 404);
    answers.put(Member.anonymous().get("../outside-of-the-application"), 404);
    answers.put(person.send("PATCH", "products"), 405);
    answers.put(person.with("Accept", "application/xml").get("orders"), 406);
    answers.put(
        person
            .with("If-Match", "\"999\"")
            .put(company, "{'name':'A','country':'DE','kinds':['BUYER'],'signing':false}"),
        412);
    answers.put(
        person.upload(company + "/documents", "a.pdf", tooLarge, Map.of("kind", "LICENCE")), 413);
    answers.put(person.send("POST", "rfqs", BodyPublishers.ofString("<a/>"), "text/xml"), 415);
    answers.put(person.post("companies", "{'name':'','kinds':[]}"), 422);
    answers.forEach(
        (answer, status) -> {
          answer.is(status);
          assertThat(AnswerRules.faults(answer::header)).as("%s", status).isEmpty();
          if (status >= 400) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
          }
        });
  }
}
