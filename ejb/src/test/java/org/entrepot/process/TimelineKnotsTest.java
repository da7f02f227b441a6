package org.entrepot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.ordering.Lane;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.OrderEventKind;
import org.entrepot.ordering.OrderEventView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;

class TimelineKnotsTest {

  private static final InvoiceSummary PROFORMA =
      Trades.invoice(InvoiceKind.PROFORMA, InvoiceStatus.ISSUED);

  private static final OrderEventView PRODUCTION =
      Trades.event(OrderEventKind.PRODUCTION_STARTED, 100, Map.of());
  private static final OrderEventView READY =
      Trades.event(OrderEventKind.READY, 200, Map.of("packages", "60"));
  private static final OrderEventView CANCELLED =
      Trades.event(OrderEventKind.CANCELLED, 50, Map.of());
  private static final OrderEventView HANDED_OVER =
      Trades.event(OrderEventKind.HANDED_OVER, 300, Map.of("carrier", "Blue Anchor", "on", "x"));

  @Test
  void a_new_order_shows_what_was_done_what_is_now_and_what_comes() {
    List<Knot> knots = knots(Trades.in(OrderStatus.CONFIRMED), List.of(), List.of(PROFORMA));
    assertThat(codes(knots, KnotState.DONE))
        .containsExactly("concluded", "codes_known", "in_force", "invoice_proforma");
    assertThat(codes(knots, KnotState.NOW)).containsExactly("milestone_due", "production_due");
    assertThat(codes(knots, KnotState.NEXT))
        .contains("milestone_planned", "ready_due", "hand_over_due", "delivered_due", "closed_due");
  }

  @Test
  void every_lane_has_its_knots_and_the_line_of_time_runs_one_way() {
    List<Knot> knots =
        knots(
            Trades.in(OrderStatus.SHIPPED).with(0, 200),
            List.of(PRODUCTION, READY, HANDED_OVER),
            List.of(PROFORMA, Trades.invoice(InvoiceKind.COMMERCIAL, InvoiceStatus.ISSUED)));
    assertThat(knots).extracting(Knot::lane).contains(Lane.values());
    assertThat(knots).isSortedAccordingTo(Comparator.comparing(Knot::state));
    assertThat(knots.stream().filter(knot -> knot.state() == KnotState.DONE).map(Knot::at))
        .isSorted();
  }

  @Test
  void goods_that_are_left_behind_stand_before_receipt() {
    List<Knot> knots =
        knots(
            Trades.in(OrderStatus.SHIPPED).with(0, 200),
            List.of(PRODUCTION, READY, HANDED_OVER),
            List.of(PROFORMA));
    assertThat(codes(knots, KnotState.NOW)).contains("ready_due");
    assertThat(codes(knots, KnotState.NEXT)).contains("hand_over_due", "delivered_due");
  }

  @Test
  void a_contract_to_sign_shows_who_has_and_who_has_not() {
    List<Knot> knots = knots(Trades.toSign(Side.SELLER), List.of(), List.of());
    assertThat(codes(knots, KnotState.DONE)).contains("signed_seller");
    assertThat(codes(knots, KnotState.NOW)).contains("signed_buyer_due");
    assertThat(codes(knots, KnotState.NEXT)).contains("in_force");
  }

  @Test
  void a_knot_opens_its_document() {
    List<Knot> knots = knots(Trades.in(OrderStatus.CONFIRMED), List.of(), List.of(PROFORMA));
    assertThat(named(knots, "concluded").contract()).isEqualTo("CON-7K2M9QXD4B");
    assertThat(named(knots, "invoice_proforma").invoice()).isEqualTo("INV-PROFORMA");
  }

  @Test
  void a_draft_is_something_to_come_and_no_document_yet() {
    InvoiceSummary draft = Trades.invoice(InvoiceKind.COMMERCIAL, InvoiceStatus.DRAFT);
    List<Knot> knots =
        knots(
            Trades.in(OrderStatus.READY).with(600, 0),
            List.of(PRODUCTION, READY),
            List.of(PROFORMA, draft));
    assertThat(codes(knots, KnotState.NOW)).contains("invoice_commercial_draft", "hand_over_due");
  }

  @Test
  void a_cancelled_order_says_why_and_has_nothing_ahead() {
    List<Knot> knots =
        knots(
            Trades.in(OrderStatus.CANCELLED)
                .milestones(MilestoneStatus.CANCELLED, MilestoneStatus.CANCELLED),
            List.of(CANCELLED),
            List.of(PROFORMA));
    assertThat(named(knots, "cancelled").facts()).containsEntry("reason", "Ordered twice");
    assertThat(codes(knots, KnotState.NOW)).isEmpty();
    assertThat(codes(knots, KnotState.NEXT)).isEmpty();
  }

  @Test
  void every_knot_has_its_words_in_every_language() {
    List<Knot> all = new ArrayList<>();
    for (OrderStatus status : OrderStatus.values()) {
      List<OrderEventView> alone = status == OrderStatus.CANCELLED ? List.of(CANCELLED) : List.of();
      all.addAll(knots(Trades.in(status), alone, List.of()));
      all.addAll(
          knots(
              Trades.in(status).milestones(MilestoneStatus.PAID, MilestoneStatus.PLANNED),
              List.of(
                  PRODUCTION,
                  READY,
                  HANDED_OVER,
                  Trades.event(OrderEventKind.DELIVERED, 400, Map.of()),
                  Trades.event(OrderEventKind.ACCEPTED, 500, Map.of()),
                  Trades.event(OrderEventKind.CLOSED, 600, Map.of()),
                  CANCELLED),
              List.of(
                  PROFORMA,
                  Trades.invoice(InvoiceKind.COMMERCIAL, InvoiceStatus.ISSUED),
                  Trades.invoice(InvoiceKind.COMMERCIAL, InvoiceStatus.DRAFT))));
    }
    all.addAll(knots(Trades.toSign(), List.of(), List.of()));
    all.addAll(knots(Trades.toSign(Side.SELLER, Side.BUYER), List.of(), List.of()));
    for (Knot knot : all) {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(Messages.text("ordering.knot." + knot.code(), language, knot.facts()))
            .doesNotStartWith("ordering.")
            .doesNotContain("{");
      }
    }
  }

  private static List<Knot> knots(
      Trades trade, List<OrderEventView> events, List<InvoiceSummary> invoices) {
    return new TimelineKnots(trade.order(), trade.contract(), events, invoices).all();
  }

  private static List<String> codes(List<Knot> knots, KnotState state) {
    return knots.stream().filter(knot -> knot.state() == state).map(Knot::code).toList();
  }

  private static Knot named(List<Knot> knots, String code) {
    return knots.stream().filter(knot -> knot.code().equals(code)).findFirst().orElseThrow();
  }
}
