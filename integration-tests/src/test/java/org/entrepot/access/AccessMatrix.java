package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the API, tried by every kind of caller on an object with which it works for
 * somebody. {@code access-matrix.csv} says what each is to be answered: {@code yes}, or the status
 * of the refusal. What was answered lies in {@code target/access-matrix.csv}.
 */
@OnEntrepot
@Tag("story")
class AccessMatrix {

  private static final String YES = "yes";
  private static final List<String> COLUMNS =
      List.of(
          "nobody",
          "newcomer",
          "stranger",
          "other",
          "removed",
          "viewer",
          "sales",
          "finance",
          "logistics",
          "operator",
          "regulator",
          "suspended",
          "owner");

  private static final Set<String> OFFICIALS = Set.of("operator", "regulator");

  private static Trade trade;
  private static Firm stranger;
  private static List<Operation> operations;

  @BeforeAll
  static void assemble() {
    Staff.hire();
    People.add("suspended");
    trade =
        new Trade(
            Staff.join(Firm.verifiedSupplier("supplier", "Matrix Works Ltd")),
            Staff.join(Firm.verifiedBuyer("buyer", "Matrix Imports GmbH")));
    stranger =
        Firm.founded("provider", "Stranger Trading Ltd", "CN", "'SUPPLIER','BUYER'")
            .describe("CN", "91350100M000100Y43")
            .verify();
    operations = new ArrayList<>(Operation.all());
    // Whoever founds a company is no newcomer any more.
    operations.sort(Comparator.comparing(each -> each.id().equals("registerCompany")));
  }

  @Test
  void everybody_is_answered_as_the_matrix_says() throws IOException {
    assertThat(operations)
        .as("operations that the matrix does not know")
        .allSatisfy(operation -> assertThat(Deeds.knows(operation)).isTrue());
    Map<String, List<String>> answered = answered();
    new Expectations("access-matrix.csv", COLUMNS).assertMet(answered);
    assertThat(operations)
        .as("what the description says of strangers")
        .allSatisfy(
            each ->
                assertThat(answered.get(each.id()).get(0).equals("401")).isEqualTo(!each.open()));
  }

  @Test
  void lists_hold_nothing_of_others() {
    trade.concluded();
    Firm newest = Firm.verifiedBuyer("provider", "Empty Desk GmbH");
    for (String list : List.of("orders", "contracts", "invoices", "quotations", "rfqs?mine=true")) {
      assertThat(newest.owner().get(list).is(200).items()).as(list).isEmpty();
    }
  }

  @Test
  void a_rival_sees_neither_price_nor_name_nor_number_of_the_others_on_the_market() {
    String rfq = trade.rfq();
    trade
        .seller
        .owner()
        .post("rfqs/" + rfq + "/quotations", Negotiation.offer("31.37", "150.00"))
        .is(201);

    String seen = stranger.owner().get("rfqs/" + rfq).is(200).text();
    assertThat(seen)
        .doesNotContain(trade.seller.number(), "Matrix Works", "31.37")
        .doesNotContain("targetPrice\":\"31");
    assertThat(stranger.owner().get("rfqs?limit=100").is(200).text())
        .doesNotContain(trade.seller.number(), "31.37");
    stranger.owner().get("rfqs/" + rfq + "/comparison").isRefused(404, "not_found");
    stranger.owner().get("rfqs/" + rfq + "/quotations").isRefused(404, "not_found");
  }

  private static Map<String, List<String>> answered() {
    Trade frozen =
        new Trade(
            Staff.join(Firm.verifiedSupplier("suspended", "Frozen Works Ltd")),
            Firm.verifiedBuyer("suspended", "Frozen Imports GmbH"));
    Map<String, Deed> ofFrozen = new LinkedHashMap<>();
    operations.forEach(each -> ofFrozen.put(each.id(), Deeds.of(each, frozen)));
    frozen.seller.decide("SUSPEND", "Papers under doubt").is(200);
    frozen.buyer.decide("SUSPEND", "Papers under doubt").is(200);

    Map<String, List<String>> answered = new TreeMap<>();
    for (Operation operation : operations) {
      answered.put(operation.id(), row(operation, ofFrozen.get(operation.id())));
    }
    return answered;
  }

  /** Who is refused leaves the deed to the next; whoever is not, has done it. */
  private static List<String> row(Operation operation, Deed ofFrozen) {
    List<String> row = new ArrayList<>();
    Deed deed = Deeds.of(operation, trade);
    for (String column : COLUMNS) {
      if (operation.id().equals("registerCompany") && OFFICIALS.contains(column)) {
        row.add(""); // With a company they would be none any more to the tests that follow.
        continue;
      }
      if (column.equals("suspended")) {
        row.add(word(ofFrozen.triedBy(ofFrozen.doer(), operation)));
        continue;
      }
      String answer = word(deed.triedBy(who(column, deed), operation));
      row.add(answer);
      if (answer.equals(YES) && !operation.method().equals("GET")) {
        deed = Deeds.of(operation, trade);
      }
    }
    return row;
  }

  private static Member who(String column, Deed deed) {
    Firm firm = deed.firm().orElse(trade.seller);
    return switch (column) {
      case "nobody" -> Member.anonymous();
      case "newcomer" -> Member.named(Staff.NEWCOMER);
      case "stranger" -> stranger.owner();
      case "other" ->
          firm.number().equals(trade.seller.number()) ? trade.buyer.owner() : trade.seller.owner();
      case "operator", "regulator" -> Member.named(column);
      case "owner" -> firm.owner();
      default -> Staff.of(column, firm);
    };
  }

  private static String word(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isLessThan(500);
    return answer.status() < 300 ? YES : Integer.toString(answer.status());
  }
}
