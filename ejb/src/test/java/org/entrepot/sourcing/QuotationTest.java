package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.sourcing.RfqTest.assertRefused;
import static org.entrepot.sourcing.Scene.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.Digest;
import org.entrepot.sourcing.Scene.Negotiation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationTest {

  private static final Instant LATER = NOW.plusSeconds(3600);

  /** A verb as one side tries it on what is on the table. */
  private interface Verb {
    void run(Negotiation on, Side side);
  }

  private static final Map<String, Verb> VERBS =
      Map.of(
          "offer", (on, side) -> on.next(side, "11.99"),
          "accept", (on, side) -> on.quotation().accept(side, on.quotation().digest(), LATER),
          "decline", (on, side) -> on.quotation().decline(DeclineCause.BUYER, null, LATER),
          "withdraw", (on, side) -> on.quotation().withdraw(null, LATER));

  @Test
  void every_state_that_refuses_has_its_own_text() {
    assertThat(EnumSet.complementOf(EnumSet.of(QuotationStatus.OPEN)))
        .allSatisfy(state -> assertThat(Messages.has("error." + state.code())).isTrue());
  }

  @Test
  void every_pair_of_states_is_allowed_or_refused_by_the_name_of_the_first() {
    for (QuotationStatus from : QuotationStatus.values()) {
      for (QuotationStatus to : QuotationStatus.values()) {
        boolean allowed = from == QuotationStatus.OPEN && to != QuotationStatus.OPEN;
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
        if (!allowed) {
          assertRefused("quotation_" + from.name().toLowerCase(Locale.ROOT), () -> from.to(to));
        }
      }
    }
  }

  /** Every verb × every state × whose turn it is × who tries. */
  @TestFactory
  Stream<DynamicTest> every_verb_in_every_state_by_either_side() {
    return VERBS.keySet().stream()
        .flatMap(
            verb ->
                Stream.of(QuotationStatus.values())
                    .flatMap(
                        state ->
                            Stream.of(Side.values())
                                .flatMap(
                                    turn ->
                                        Stream.of(Side.values())
                                            .map(who -> attempt(verb, state, turn, who)))));
  }

  private static DynamicTest attempt(String verb, QuotationStatus state, Side turn, Side who) {
    return DynamicTest.dynamicTest(
        who + " tries to " + verb + " in " + state + " on the turn of " + turn,
        () -> {
          Negotiation on = inState(state, turn);
          Quotation quotation = on.quotation();
          boolean needsTurn = verb.equals("offer") || verb.equals("accept");
          if (state != QuotationStatus.OPEN) {
            String code = "quotation_" + state.name().toLowerCase(Locale.ROOT);
            assertRefused(code, () -> VERBS.get(verb).run(on, who));
            assertThat(quotation.status()).isEqualTo(state);
          } else if (needsTurn && who != turn) {
            assertRefused("quotation_turn", () -> VERBS.get(verb).run(on, who));
            assertThat(quotation.turn()).contains(turn);
          } else {
            VERBS.get(verb).run(on, who);
            assertThat(quotation.status()).isEqualTo(end(verb));
          }
        });
  }

  private static QuotationStatus end(String verb) {
    return switch (verb) {
      case "accept" -> QuotationStatus.ACCEPTED;
      case "decline" -> QuotationStatus.DECLINED;
      case "withdraw" -> QuotationStatus.WITHDRAWN;
      default -> QuotationStatus.OPEN;
    };
  }

  private static Negotiation inState(QuotationStatus state, Side turn) {
    Negotiation first = Scene.submitted();
    Negotiation on = turn == Side.BUYER ? first : first.next(Side.BUYER, "12.00");
    Quotation quotation = on.quotation();
    switch (state) {
      case ACCEPTED -> quotation.accept(turn, quotation.digest(), NOW);
      case DECLINED -> quotation.decline(DeclineCause.BUYER, null, NOW);
      case WITHDRAWN -> quotation.withdraw(null, NOW);
      case EXPIRED -> quotation.expire(NOW.plus(Duration.ofDays(31)));
      default -> {}
    }
    return on;
  }

  @Test
  void the_first_word_is_the_suppliers_and_the_next_the_buyers() {
    Negotiation on = Scene.submitted();
    assertThat(on.quotation().sequence()).isEqualTo(1);
    assertThat(on.quotation().turn()).contains(Side.BUYER);
    assertThat(on.next(Side.BUYER, "12").quotation().turn()).contains(Side.SUPPLIER);
    assertThat(on.quotation().sequence()).isEqualTo(2);
  }

  @Test
  void a_superseded_version_cannot_be_accepted_by_anybody() {
    Negotiation first = Scene.submitted();
    Negotiation second = first.next(Side.BUYER, "12.00");
    Negotiation third = second.next(Side.SUPPLIER, "12.40");
    Quotation quotation = third.quotation();

    for (Side side : Side.values()) {
      for (Negotiation old : List.of(first, second)) {
        Digest digest = old.latest().digest();
        assertRefused("quotation_version_superseded", () -> quotation.accept(side, digest, LATER));
      }
    }
    assertThat(quotation.statusOf(1)).isEqualTo(VersionStatus.SUPERSEDED);
    assertThat(quotation.statusOf(2)).isEqualTo(VersionStatus.SUPERSEDED);
    assertThat(quotation.statusOf(3)).isEqualTo(VersionStatus.OPEN);
    quotation.accept(Side.BUYER, third.latest().digest(), LATER);
    assertThat(quotation.statusOf(3)).isEqualTo(VersionStatus.ACCEPTED);
  }

  @Test
  void the_supplier_may_agree_to_the_buyers_counter_offer() {
    Negotiation countered = Scene.submitted().next(Side.BUYER, "12.00");
    countered.quotation().accept(Side.SUPPLIER, countered.latest().digest(), LATER);
    assertThat(countered.quotation().status()).isEqualTo(QuotationStatus.ACCEPTED);
  }

  @Test
  void the_validity_belongs_to_the_time_of_acceptance_to_the_microsecond() {
    Instant until = Scene.submitted().quotation().validity().until();
    assertThat(until).isEqualTo(NOW.plus(Scene.USUAL_VALIDITY));
    Quotation inTime = Scene.submitted().quotation();
    assertThat(inTime.expire(until)).isFalse();
    inTime.accept(Side.BUYER, inTime.digest(), until);

    Quotation late = Scene.submitted().quotation();
    Instant after = until.plus(1, ChronoUnit.MICROS);
    // The alarm may be late; the clock alone forbids it.
    assertRefused("quotation_expired", () -> late.accept(Side.BUYER, late.digest(), after));
    assertRefused("quotation_expired", () -> late.requireTurn(Side.BUYER, after));
    assertThat(late.status()).isEqualTo(QuotationStatus.OPEN);
    assertThat(late.expire(after)).isTrue();
    assertThat(late.status()).isEqualTo(QuotationStatus.EXPIRED);
    assertThat(late.expire(after)).isFalse();
  }

  @Test
  void a_negotiation_has_an_end() {
    Negotiation on = Scene.submitted();
    for (int i = 2; i <= Quotation.MOST_VERSIONS; i++) {
      on = on.next(i % 2 == 0 ? Side.BUYER : Side.SUPPLIER, "1" + i);
    }
    Negotiation last = on;
    assertRefused("quotation_versions_used", () -> last.next(Side.SUPPLIER, "9"));
  }

  @Test
  void the_supplier_is_warned_two_days_and_the_buyer_one_day_before_the_end_each_once() {
    Quotation quotation = Scene.submitted().quotation();
    Instant until = quotation.validity().until();

    assertThat(quotation.warn(until.minus(Duration.ofDays(2)).minusNanos(1_000))).isEmpty();
    assertThat(quotation.warn(until.minus(Duration.ofDays(2)))).containsExactly(Side.SUPPLIER);
    assertThat(quotation.warn(until.minus(Duration.ofHours(47)))).isEmpty();
    assertThat(quotation.warn(until.minus(Duration.ofDays(1)))).containsExactly(Side.BUYER);
    assertThat(quotation.warn(until)).isEmpty();
  }

  @Test
  void nobody_is_warned_of_the_end_of_what_has_ended_or_was_prolonged() {
    Negotiation on = Scene.submitted();
    Instant near = on.quotation().validity().until().minus(Duration.ofHours(30));
    CounterOffer longer = new CounterOffer(null, null, null, 10, null, null);
    on.next(Side.BUYER, longer, near);
    assertThat(on.quotation().warn(near)).isEmpty();

    Quotation withdrawn = Scene.submitted().quotation();
    withdrawn.withdraw(null, NOW);
    assertThat(withdrawn.warn(near)).isEmpty();
  }

  @Test
  void a_short_validity_is_looked_at_only_where_a_look_lies_ahead() {
    Validity oneDay = new Validity(NOW.plus(Duration.ofDays(1)));
    assertThat(oneDay.looks(NOW)).containsExactly(oneDay.until().plusNanos(1_000));
    Validity threeDays = new Validity(NOW.plus(Duration.ofDays(3)));
    assertThat(threeDays.looks(NOW)).hasSize(3);
  }
}
