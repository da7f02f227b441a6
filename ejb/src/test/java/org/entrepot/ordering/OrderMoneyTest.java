package org.entrepot.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.ordering.Desk.decimal;
import static org.entrepot.platform.deal.Refusals.refused;

import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.Traders;
import org.entrepot.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Milestones: exact amounts, and each due by its fact. */
class OrderMoneyTest {

  private final Desk desk = new Desk();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100 ON_ORDER",
        "30 ON_ORDER, 70 BEFORE_SHIPMENT",
        "33.3333 ON_ORDER, 33.3333 ON_SHIPMENT, 33.3334 ON_DELIVERY",
        "12.5 ON_ORDER, 12.5 BEFORE_SHIPMENT, 25 ON_SHIPMENT, 25 ON_DELIVERY, 25 NET_60"
      })
  void milestones_add_up_to_the_total_to_the_last_cent(String plan) {
    OrderView order = desk.place(Deals.paid(plan), false);
    Money sum =
        Money.sum(
            order.total().currency(),
            order.milestones().stream().map(MilestoneView::amount).toList());
    assertThat(sum).isEqualTo(order.total());
  }

  @Test
  void while_a_contract_waits_for_signatures_nothing_is_due() {
    OrderView order = desk.place(Deals.chairs(), true);
    assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_SIGNATURE);
    assertThat(order.milestones())
        .extracting(MilestoneView::status)
        .containsOnly(MilestoneStatus.PLANNED);
    refused(
        "order_state",
        () ->
            desk.ordering.pay(Traders.seller(), order.number(), 1, new RecordPayment(null, null)));
  }

  @Test
  void the_deposit_is_due_when_the_order_is_confirmed() {
    OrderView order = desk.place(Deals.chairs(), false);
    assertThat(order.milestones().get(0).status()).isEqualTo(MilestoneStatus.DUE);
    assertThat(order.milestones().get(0).dueOn()).isEqualTo(Deals.TODAY.minusDays(9));
    assertThat(order.milestones().get(1).status()).isEqualTo(MilestoneStatus.PLANNED);
  }

  @Test
  void the_balance_before_shipment_is_due_when_the_last_goods_are_ready() {
    String number = desk.place(Deals.chairs(), false).number();
    desk.ordering.startProduction(Traders.seller(), number);
    desk.ordering.ready(Traders.seller(), number, Desk.packed(new LineQuantity(1, decimal("600"))));
    assertThat(statusOf(number, 2)).isEqualTo(MilestoneStatus.PLANNED);
    desk.ordering.ready(Traders.seller(), number, Desk.allPacked());
    assertThat(statusOf(number, 2)).isEqualTo(MilestoneStatus.DUE);
  }

  @Test
  void what_is_paid_on_shipment_is_due_when_the_last_goods_have_left() {
    String number = shipped("50 ON_SHIPMENT, 50 ON_DELIVERY");
    assertThat(statusOf(number, 1)).isEqualTo(MilestoneStatus.DUE);
    assertThat(statusOf(number, 2)).isEqualTo(MilestoneStatus.PLANNED);
    desk.ordering.deliver(Traders.buyer(), number, new RecordReceipt(Deals.TODAY));
    assertThat(statusOf(number, 2)).isEqualTo(MilestoneStatus.DUE);
  }

  @Test
  void credit_runs_from_the_day_of_the_commercial_invoice() {
    String number = shipped("50 NET_30, 50 NET_60");
    OrderView order = desk.order(number);
    assertThat(order.milestones().get(0).dueOn()).isEqualTo(Deals.TODAY.plusDays(30));
    assertThat(order.milestones().get(1).dueOn()).isEqualTo(Deals.TODAY.plusDays(60));
  }

  @Test
  void a_payment_is_recorded_once_and_of_a_milestone_that_exists() {
    String number = desk.place(Deals.chairs(), false).number();
    assertThat(desk.pay(number, 1).milestones().get(0))
        .satisfies(
            milestone -> {
              assertThat(milestone.status()).isEqualTo(MilestoneStatus.PAID);
              assertThat(milestone.paidOn()).isEqualTo(Deals.TODAY);
              assertThat(milestone.reference()).isEqualTo("E2E-1");
            });
    refused("milestone_state", () -> desk.pay(number, 1));
    refused("not_found", () -> desk.pay(number, 3));
  }

  @Test
  void an_order_closes_when_it_is_accepted_and_paid_whichever_comes_last() {
    Desk paidFirst = new Desk();
    String early = paidFirst.orderIn(OrderStatus.DELIVERED);
    paidFirst.payAll(early);
    assertThat(paidFirst.order(early).status()).isEqualTo(OrderStatus.DELIVERED);
    assertThat(paidFirst.ordering.accept(Traders.buyer(), early).status())
        .isEqualTo(OrderStatus.CLOSED);
    Desk acceptedFirst = new Desk();
    String late = acceptedFirst.orderIn(OrderStatus.ACCEPTED);
    assertThat(acceptedFirst.pay(late, 2).status()).isEqualTo(OrderStatus.ACCEPTED);
    assertThat(acceptedFirst.pay(late, 1).status()).isEqualTo(OrderStatus.CLOSED);
  }

  @Test
  void the_whole_story_is_written_down_and_told_in_order() {
    desk.orderIn(OrderStatus.CLOSED);
    assertThat(desk.shelf.kinds())
        .containsExactly(
            OrderEventKind.PLACED,
            OrderEventKind.CONFIRMED,
            OrderEventKind.MILESTONE_DUE,
            OrderEventKind.PRODUCTION_STARTED,
            OrderEventKind.READY,
            OrderEventKind.MILESTONE_DUE,
            OrderEventKind.HANDED_OVER,
            OrderEventKind.DELIVERED,
            OrderEventKind.ACCEPTED,
            OrderEventKind.MILESTONE_PAID,
            OrderEventKind.MILESTONE_PAID,
            OrderEventKind.CLOSED);
    assertThat(desk.outbox.types())
        .containsExactly(
            "order.placed",
            "order.production",
            "order.ready",
            "order.handed_over",
            "order.delivered",
            "order.accepted",
            "order.paid",
            "order.paid",
            "order.closed");
    assertThat(desk.outbox.events())
        .allSatisfy(
            event -> assertThat(event.audience()).containsExactly(Deals.SELLER, Deals.BUYER));
  }

  private String shipped(String plan) {
    String number = desk.place(Deals.paid(plan), false).number();
    desk.ordering.startProduction(Traders.seller(), number);
    desk.ordering.ready(Traders.seller(), number, Desk.allPacked());
    desk.ordering.handOver(Traders.seller(), number, Desk.allByShip());
    return number;
  }

  private MilestoneStatus statusOf(String number, int position) {
    return desk.order(number).milestones().get(position - 1).status();
  }
}
