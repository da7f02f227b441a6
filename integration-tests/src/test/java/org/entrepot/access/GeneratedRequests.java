package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.RawRequest;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/**
 * Requests drawn from the served description against every operation: whatever is asked, the answer
 * is one that the description knows. {@code -Drequests=20000} sends more of them, {@code -Dseed=7}
 * others. How much was asked and answered lies in {@code target/generated-requests.txt}.
 */
@OnEntrepot
class GeneratedRequests {

  private static final int REQUESTS = Integer.getInteger("requests", 600);
  private static final long SEED = Long.getLong("seed", 20_261_122);

  /** They may end what the others need: the firm's verification, or somebody's place in it. */
  private static final Set<String> UNSETTLING =
      Set.of("updateCompany", "decideCompany", "leaveCompany", "changeMember", "removeMember");

  private final Findings findings = new Findings("generated-requests.txt", SEED);

  @Test
  void every_answer_is_one_that_the_description_knows() throws IOException {
    Described described = Described.served();
    Staff.hire();
    Trade trade = trade("Generated");
    Trade unsettled = trade("Unsettled");
    Map<Operation, Deed> deeds = new LinkedHashMap<>();
    Operation.all().forEach(each -> deeds.put(each, Deeds.of(each, where(each, trade, unsettled))));
    Questions questions =
        new Questions(
            described,
            new Random(SEED),
            List.of(
                Member.anonymous(),
                trade.seller.owner(),
                trade.buyer.owner(),
                Member.named("operator")));

    try {
      for (int sent = 0; sent < REQUESTS; sent += deeds.size()) {
        deeds.replaceAll((operation, deed) -> asked(described, questions, operation, deed, trade));
      }
    } finally {
      findings.keep();
    }

    assertThat(findings.all()).as("seed %d", SEED).isEmpty();
    assertThat(findings.asked()).hasSameSizeAs(deeds.keySet());
  }

  private static Trade where(Operation operation, Trade trade, Trade unsettled) {
    return UNSETTLING.contains(operation.id()) ? unsettled : trade;
  }

  private static Trade trade(String name) {
    return new Trade(
        Staff.join(Firm.verifiedSupplier("supplier", name + " Works Ltd")),
        Staff.join(Firm.verifiedBuyer("buyer", name + " Imports GmbH")));
  }

  /** The deed to try next: the same one, or another where this one has been done. */
  private Deed asked(
      Described described, Questions questions, Operation operation, Deed deed, Trade trade) {
    Questions.Asked asked = questions.ask(operation, deed);
    findings.count(operation.id(), asked.answer().status());
    described
        .faults(operation, asked.answer())
        .forEach(fault -> findings.add(operation.id(), fault, asked.request()));
    boolean done = asked.answer().status() < 300 && !operation.method().equals("GET");
    return done && !UNSETTLING.contains(operation.id()) ? Deeds.of(operation, trade) : deed;
  }

  @Test
  void no_target_and_no_header_of_any_bytes_is_our_error() {
    Firm firm = Firm.verifiedBuyer("buyer", "Raw Imports GmbH");
    String token = "Bearer " + firm.owner().token();
    for (String target : OddTexts.TARGETS) {
      judge("/api/v1" + target, new RawRequest("GET", "/api/v1" + target).send());
      judge(target, new RawRequest("GET", target).send());
    }
    for (String header : OddTexts.HEADERS) {
      for (String value : OddTexts.HEADER_VALUES) {
        for (String path : List.of("/api/v1/orders", "/api/v1/products", "/products")) {
          RawRequest request = new RawRequest("GET", path).with(header, value);
          judge(
              path + " " + header + ": " + value,
              (header.equals("Authorization") ? request : request.with("Authorization", token))
                  .send());
        }
      }
    }
    assertThat(findings.all()).isEmpty();
  }

  private void judge(String request, Answer answer) {
    if (answer.status() >= 500) {
      findings.add("raw", answer.status() + " " + answer.text(), request);
    }
  }
}
