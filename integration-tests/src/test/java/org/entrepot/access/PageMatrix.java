package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.environment.Answer;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of the site, opened by every kind of visitor, and every verb of its forms, tried by
 * those who may not. {@code page-matrix.csv} says what each is to see: {@code yes}, {@code sign-in}
 * or the status of the refusal.
 */
@OnEntrepot
class PageMatrix {

  private static final List<String> COLUMNS =
      List.of(
          "nobody",
          "newcomer",
          "stranger",
          "other",
          "viewer",
          "finance",
          "logistics",
          "sales",
          "operator",
          "regulator",
          "owner");

  /** The columns of those who change nothing on these pages. */
  private static final List<String> BYSTANDERS =
      List.of("nobody", "newcomer", "stranger", "viewer", "regulator");

  private static final Map<String, Visitor> VISITORS = new HashMap<>();
  private static Trade trade;
  private static Places places;

  @BeforeAll
  static void assemble() {
    Staff.hire();
    trade =
        new Trade(
            Staff.join(Firm.verifiedSupplier("supplier2", "Page Works Ltd")),
            Staff.join(Firm.verifiedBuyer("buyer2", "Page Imports GmbH")));
    places = new Places(trade);
  }

  @Test
  void everybody_sees_what_the_matrix_says() throws IOException {
    Map<String, List<String>> answered = new TreeMap<>();
    List<SitePage> pages = new ArrayList<>(SitePage.all());
    // Whoever leaves the company there is no member any more.
    pages.sort(Comparator.comparing(page -> page.verbs().contains("leave")));
    for (SitePage page : pages) {
      assertThat(places.knows(page)).as("the matrix does not know %s", page).isTrue();
      List<String> row = new ArrayList<>();
      COLUMNS.forEach(
          column -> row.add(word(visitor(column, places.firm(page)).get(places.path(page)))));
      answered.put("GET " + page.pattern(), row);
      page.verbs()
          .forEach(verb -> answered.put("POST " + page.pattern() + " " + verb, posted(page, verb)));
    }
    new Expectations("page-matrix.csv", COLUMNS).assertMet(answered);
  }

  @Test
  void a_member_who_is_removed_is_out_at_the_next_click() {
    String order = "/desk/orders/" + trade.order();
    trade.buyer.member(Staff.LEAVER, "SALES");
    Visitor leaver = of(Staff.LEAVER, trade.buyer);
    leaver.get(order).is(200);

    trade.buyer.owner().send("DELETE", Staff.path(trade.buyer, Staff.LEAVER)).is(204);

    assertThat(leaver.get(order).status()).isIn(403, 404);
    assertThat(leaver.get("/desk/orders").text()).doesNotContain(order);
  }

  @Test
  void a_suspended_company_reads_and_changes_nothing_from_the_next_click_on() {
    Firm firm = Firm.verifiedBuyer("provider", "Soon Suspended GmbH");
    Visitor owner = of("provider", firm);
    owner.get("/desk/rfqs/new").is(200);

    firm.decide("SUSPEND", "Papers under doubt").is(200);

    Visitor back = Visitor.signedIn("provider").actingFor(firm.number());
    back.get("/desk/rfqs").is(200);
    back.get("/desk/rfqs/new").is(403);
  }

  private static List<String> posted(SitePage page, String verb) {
    List<String> row = new ArrayList<>();
    for (String column : COLUMNS) {
      if (!BYSTANDERS.contains(column)) {
        row.add("");
        continue;
      }
      Visitor visitor = visitor(column, places.firm(page));
      Map<String, String> fields = Map.of("do", verb, "reason", "None of my business");
      row.add(
          word(
              column.equals("nobody")
                  ? visitor.post(places.path(page), fields)
                  : visitor.submit(places.path(page), "/desk", fields)));
    }
    return row;
  }

  private static Visitor visitor(String column, Firm firm) {
    return VISITORS.computeIfAbsent(
        column + " " + firm.number(),
        key ->
            switch (column) {
              case "nobody" -> Visitor.anonymous();
              case "newcomer" -> Visitor.signedIn(somebodyNew());
              case "stranger" -> Visitor.signedIn(stranger());
              case "other" ->
                  firm == trade.seller ? of("buyer2", trade.buyer) : of("supplier2", trade.seller);
              case "operator", "regulator" -> Visitor.signedIn(column);
              case "owner" -> firm == trade.seller ? of("supplier2", firm) : of("buyer2", firm);
              default -> of(Staff.user(column), firm);
            });
  }

  private static Visitor of(String user, Firm firm) {
    return Visitor.signedIn(user).actingFor(firm.number());
  }

  private static String somebodyNew() {
    String user = "new." + Long.toString(System.nanoTime(), 36);
    People.add(user);
    return user;
  }

  /** Somebody with a verified firm that has nothing to do with the trade. */
  private static String stranger() {
    String user = somebodyNew();
    Firm.founded(user, "Far Away Ltd", "CN", "'SUPPLIER','BUYER'")
        .describe("CN", "91350100M000100Y43")
        .verify();
    return user;
  }

  private static String word(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isLessThan(500);
    if (answer.text().contains("id=\"kc-form-login\"")) {
      return "sign-in";
    }
    return answer.status() < 400 ? "yes" : Integer.toString(answer.status());
  }
}
