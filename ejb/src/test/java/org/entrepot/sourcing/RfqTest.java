package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.entrepot.sourcing.Scene.BUYER;
import static org.entrepot.sourcing.Scene.DEADLINE;
import static org.entrepot.sourcing.Scene.NOW;
import static org.entrepot.sourcing.Scene.RIVAL;
import static org.entrepot.sourcing.Scene.SUPPLIER;
import static org.entrepot.sourcing.Scene.USUAL_TIME;
import static org.entrepot.sourcing.Scene.line;
import static org.entrepot.sourcing.Scene.wish;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CompanyId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RfqTest {

  private static final Map<RfqStatus, Set<RfqStatus>> ALLOWED =
      Map.of(
          RfqStatus.DRAFT,
          EnumSet.of(RfqStatus.OPEN, RfqStatus.CANCELLED),
          RfqStatus.OPEN,
          EnumSet.of(RfqStatus.CLOSED, RfqStatus.AWARDED, RfqStatus.CANCELLED, RfqStatus.EXPIRED),
          RfqStatus.CLOSED,
          EnumSet.of(RfqStatus.AWARDED, RfqStatus.CANCELLED, RfqStatus.EXPIRED));

  @Test
  void every_state_that_refuses_has_its_own_text() {
    assertThat(EnumSet.allOf(RfqStatus.class))
        .allSatisfy(state -> assertThat(Messages.has("error." + state.code())).isTrue());
  }

  @Test
  void every_pair_of_states_is_allowed_or_refused_by_the_name_of_the_first() {
    for (RfqStatus from : RfqStatus.values()) {
      for (RfqStatus to : RfqStatus.values()) {
        if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
          assertThat(from.to(to)).isEqualTo(to);
        } else {
          assertRefused("rfq_" + from.name().toLowerCase(Locale.ROOT), () -> from.to(to));
        }
      }
    }
  }

  /** Every verb of an RFQ in every state: where it is not listed, it is refused by the state. */
  @TestFactory
  Stream<DynamicTest> every_verb_in_every_state() {
    Map<String, Consumer<Rfq>> verbs =
        Map.of(
            "write", rfq -> rfq.write(BUYER, wish(), NOW),
            "publish", rfq -> rfq.publish(BUYER.party(), 10, USUAL_TIME, NOW),
            "cancel", rfq -> rfq.cancel("No need", NOW),
            "award", rfq -> rfq.award("QUO-2", NOW),
            "seat", rfq -> rfq.seat(SUPPLIER.id(), List.of(), NOW));
    Map<String, Set<RfqStatus>> allowed =
        Map.of(
            "write", EnumSet.of(RfqStatus.DRAFT),
            "publish", EnumSet.of(RfqStatus.DRAFT),
            "cancel", EnumSet.of(RfqStatus.DRAFT, RfqStatus.OPEN, RfqStatus.CLOSED),
            "award", EnumSet.of(RfqStatus.OPEN, RfqStatus.CLOSED),
            "seat", EnumSet.of(RfqStatus.OPEN));
    return verbs.entrySet().stream()
        .flatMap(
            verb ->
                Stream.of(RfqStatus.values())
                    .map(
                        state ->
                            DynamicTest.dynamicTest(
                                verb.getKey() + " in " + state,
                                () -> {
                                  Rfq rfq = Scene.in(state);
                                  if (allowed.get(verb.getKey()).contains(state)) {
                                    verb.getValue().accept(rfq);
                                  } else {
                                    String code = "rfq_" + state.name().toLowerCase(Locale.ROOT);
                                    assertRefused(code, () -> verb.getValue().accept(rfq));
                                    assertThat(rfq.status()).isEqualTo(state);
                                  }
                                })));
  }

  @Test
  void a_draft_without_a_deadline_gets_the_usual_time_at_its_publication() {
    Rfq rfq = new Rfq(BUYER, wish(null, false, line("Lamp", "1 C62", null)), NOW);
    Instant published = NOW.plus(Duration.ofDays(3));

    rfq.publish(BUYER.party(), 10, USUAL_TIME, published);

    assertThat(rfq.deadline()).isEqualTo(published.plus(USUAL_TIME));
  }

  @Test
  void a_draft_that_lay_beyond_its_deadline_is_not_published() {
    Rfq rfq = Scene.draft();
    assertRefused("rfq_deadline_past", () -> rfq.publish(BUYER.party(), 10, USUAL_TIME, DEADLINE));
    assertThat(rfq.status()).isEqualTo(RfqStatus.DRAFT);
  }

  @Test
  void the_deadline_belongs_to_the_open_time_to_the_microsecond() {
    Rfq rfq = Scene.open();
    Instant after = DEADLINE.plus(1, ChronoUnit.MICROS);

    rfq.seat(SUPPLIER.id(), List.of(), DEADLINE);
    assertThat(rfq.closeAtDeadline(DEADLINE)).isFalse();
    assertThat(rfq.status()).isEqualTo(RfqStatus.OPEN);

    assertRefused("rfq_deadline_passed", () -> rfq.seat(RIVAL.id(), List.of(), after));
    assertThat(rfq.closeAtDeadline(after)).isTrue();
    assertThat(rfq.status()).isEqualTo(RfqStatus.CLOSED);
    assertRefused("rfq_deadline_passed", () -> rfq.seat(RIVAL.id(), List.of(), after));
  }

  @Test
  void a_deadline_finer_than_a_microsecond_is_cut() {
    WriteRfq wish = wish(DEADLINE.plusNanos(1_999), false, line("Lamp", "1 C62", null));
    assertThat(new Rfq(BUYER, wish, NOW).deadline()).isEqualTo(DEADLINE.plusNanos(1_000));
  }

  @Test
  void the_last_seat_closes_it_and_the_next_supplier_is_refused() {
    Rfq rfq = Scene.open(2);

    rfq.seat(SUPPLIER.id(), List.of(), NOW);
    assertThat(rfq.seats().left()).isEqualTo(1);
    assertThat(rfq.status()).isEqualTo(RfqStatus.OPEN);
    rfq.seat(RIVAL.id(), List.of(), NOW);

    assertThat(rfq.status()).isEqualTo(RfqStatus.CLOSED);
    assertRefused("rfq_seats_used", () -> rfq.seat(CompanyId.of(4), List.of(), NOW));
  }

  @Test
  void a_supplier_has_one_open_quotation_at_a_time() {
    Rfq rfq = Scene.open();
    List<QuotationStatus> earlier = List.of(QuotationStatus.WITHDRAWN, QuotationStatus.OPEN);
    assertRefused("rfq_quoted_already", () -> rfq.seat(SUPPLIER.id(), earlier, NOW));
  }

  @Test
  void a_supplier_that_was_declined_keeps_its_seat_and_one_that_withdrew_takes_a_new_one() {
    Rfq rfq = Scene.open();
    rfq.seat(SUPPLIER.id(), List.of(), NOW);
    rfq.seat(SUPPLIER.id(), List.of(QuotationStatus.DECLINED), NOW);
    assertThat(rfq.seats().used()).isEqualTo(1);

    rfq.unseat();
    assertThat(rfq.seats().left()).isEqualTo(10);
    rfq.seat(SUPPLIER.id(), List.of(QuotationStatus.WITHDRAWN), NOW);
    assertThat(rfq.seats().used()).isEqualTo(1);
  }

  @Test
  void nobody_quotes_on_its_own_request() {
    assertRefused("rfq_own", () -> Scene.open().seat(BUYER.id(), List.of(), NOW));
  }

  @Test
  void it_expires_only_when_closed_and_without_an_open_quotation() {
    Rfq open = Scene.open();
    assertThat(open.expireWithout(0)).isFalse();
    Rfq closed = Scene.in(RfqStatus.CLOSED);
    assertThat(closed.expireWithout(1)).isFalse();
    assertThat(closed.expireWithout(0)).isTrue();
    assertThat(closed.status()).isEqualTo(RfqStatus.EXPIRED);
  }

  @Test
  void fields_that_do_not_hold_are_all_named() {
    WriteRfq wish =
        wish(
            NOW,
            false,
            line(" ", "2.5 C62", "0.1234567"),
            line("Cable", "2.5 MTR", "-1"),
            line("Plug", "1 C62", "999999999999999999"));
    assertThatThrownBy(() -> new Rfq(BUYER, wish, NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(
                        tuple("deadline", "deadline_past"),
                        tuple("lines.0.description", "not_blank"),
                        tuple("lines.0.quantity.value", "quantity_not_whole"),
                        tuple("lines.0.targetPrice", "unit_price_scale"),
                        tuple("lines.1.targetPrice", "unit_price_negative")));
  }

  @Test
  void a_deadline_beyond_a_year_or_a_currency_of_the_past_is_refused() {
    WriteRfq far = wish(NOW.plus(Duration.ofDays(367)), false, line("Lamp", "1 C62", null));
    assertField("deadline", "deadline_too_far", () -> new Rfq(BUYER, far, NOW));
    WriteRfq old =
        new WriteRfq(
            "Lamps",
            null,
            null,
            Scene.FOB,
            Currency.getInstance("DEM"),
            null,
            false,
            List.of(line("Lamp", "1 C62", null)));
    assertField("currency", "currency_not_in_use", () -> new Rfq(BUYER, old, NOW));
  }

  @Test
  void suppliers_see_no_target_price_unless_it_is_shared_and_the_buyer_always_does() {
    assertThat(RfqViews.own(Scene.open(), List.of()).lines().get(0).targetPrice()).isNotNull();
    assertThat(RfqViews.supplier(Scene.open(), List.of(), null).lines())
        .allSatisfy(line -> assertThat(line.targetPrice()).isNull());
    Rfq shared = new Rfq(BUYER, wish(DEADLINE, true, line("Lamp", "1 C62", "9.95")), NOW);
    assertThat(RfqViews.supplier(shared, List.of(), null).lines().get(0).targetPrice())
        .hasToString("EUR 9.95");
  }

  @Test
  void suppliers_see_who_asks_only_once_they_have_quoted_and_never_how_many_others_have() {
    Rfq rfq = Scene.open();
    rfq.seat(RIVAL.id(), List.of(), NOW);

    RfqView before = RfqViews.supplier(rfq, List.of(), null);
    assertThat(before.buyer()).isNull();
    assertThat(before.country()).hasToString("DE");
    assertThat(before.quotations()).isNull();
    assertThat(before.seatsLeft()).isEqualTo(9);
    RfqView after = RfqViews.supplier(rfq, List.of(), "QUO-1");
    assertThat(after.buyer()).isEqualTo(Trader.of(BUYER.party()));
    assertThat(after.quotations()).isNull();
    assertThat(RfqViews.own(rfq, List.of()).quotations()).isEqualTo(1);
  }

  @Test
  void only_the_winner_and_the_buyer_learn_which_quotation_was_awarded() {
    Rfq rfq = Scene.open();
    rfq.award("QUO-1", NOW);
    assertThat(RfqViews.own(rfq, List.of()).awardedQuotation()).isEqualTo("QUO-1");
    assertThat(RfqViews.supplier(rfq, List.of(), "QUO-1").awardedQuotation()).isEqualTo("QUO-1");
    assertThat(RfqViews.supplier(rfq, List.of(), "QUO-2").awardedQuotation()).isNull();
  }

  static void assertRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
            });
  }

  static void assertField(String field, String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(tuple(field, code)));
  }
}
