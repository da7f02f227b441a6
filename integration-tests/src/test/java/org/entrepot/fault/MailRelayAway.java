package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Test;

/** The mail relay goes away, or takes connections and says nothing, while a trade is made. */
@OnEntrepot
class MailRelayAway {

  /** The breaker's half minute, and the pause that an attempt before it has doubled to. */
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private static final Duration AT_ONCE = Duration.ofSeconds(10);
  private static final String OPEN = "CircuitBreakerOpen";

  @Test
  void mails_wait_for_a_relay_that_is_away_and_come_once() {
    Firm supplier = Firm.verifiedSupplier(Crew.maker(), "Unposted Works Ltd");
    Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Unposted Imports GmbH");
    List<String> orders;
    Environment.current().stopMail();
    try {
      orders = List.of(ordered(buyer, supplier), ordered(buyer, supplier));
      Eventually.holds(() -> told(supplier, orders));
      Eventually.holds(
          () -> assertThat(failing()).anyMatch(each -> each.getString("failure").contains(OPEN)));
    } finally {
      Environment.current().startMail();
    }
    mailedOnce(orders);
  }

  @Test
  void a_relay_that_never_answers_holds_up_nothing_but_mails() {
    Firm supplier = Firm.verifiedSupplier(Crew.maker(), "Silent Works Ltd");
    Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Silent Imports GmbH");
    List<String> orders;
    Environment.current().stopMail();
    try (StuckServer relay = StuckServer.on(Environment.current().mailPort())) {
      orders = List.of(ordered(buyer, supplier));
      Eventually.holds(() -> told(supplier, orders));
      Eventually.holds(() -> assertThat(relay.taken()).isPositive());
      Eventually.holds(
          () ->
              assertThat(failing())
                  .anyMatch(each -> each.getString("failure").contains("SocketTimeout")));
    } finally {
      Environment.current().startMail();
    }
    mailedOnce(orders);
  }

  /** The trade does not wait for the relay. */
  private static String ordered(Firm buyer, Firm supplier) {
    Instant start = Instant.now();
    String order = Negotiation.ordered(buyer, supplier);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AT_ONCE);
    return order;
  }

  private static void told(Firm firm, List<String> orders) {
    assertThat(firm.owner().get("notifications").is(200).items())
        .extracting(notice -> notice.getString("object"))
        .containsAll(orders);
  }

  private static List<JsonObject> failing() {
    return Member.named("operator").get("dead-letters").is(200).items();
  }

  private static void mailedOnce(List<String> orders) {
    Eventually.holds(
        RECOVERY,
        () -> {
          assertThat(failing()).noneMatch(each -> each.getString("type").contains("mail"));
          assertThat(orders).allSatisfy(order -> assertThat(mails(order)).isNotEmpty());
        });
    orders.forEach(order -> assertThat(new HashSet<>(mails(order))).hasSameSizeAs(mails(order)));
  }

  private static List<String> mails(String order) {
    return Environment.current().mails().stream()
        .filter(mail -> mail.text().contains(order))
        .map(mail -> mail.recipient() + mail.subject() + mail.text())
        .toList();
  }
}
