package org.entrepot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.deal.Traders;
import org.junit.jupiter.api.Test;

class NextStepsTest {

  @Test
  void whoever_has_not_signed_signs_and_whoever_has_waits() {
    NextSteps next = Trades.toSign(Side.SELLER).next();
    assertThat(next.of(Side.BUYER)).containsExactly(Step.SIGN, Step.CANCEL);
    assertThat(next.waitsForOther(Side.BUYER)).isFalse();
    assertThat(next.of(Side.SELLER)).containsExactly(Step.CANCEL);
    assertThat(next.waitsForOther(Side.SELLER)).isTrue();
  }

  @Test
  void each_state_waits_for_one_step() {
    assertThat(leading(Trades.in(OrderStatus.CONFIRMED))).isEqualTo(Step.START_PRODUCTION);
    assertThat(leading(Trades.in(OrderStatus.IN_PRODUCTION))).isEqualTo(Step.RECORD_READINESS);
    assertThat(leading(Trades.in(OrderStatus.READY).with(600, 0))).isEqualTo(Step.HAND_OVER);
    assertThat(leading(Trades.in(OrderStatus.SHIPPED).with(0, 200)))
        .isEqualTo(Step.RECORD_READINESS);
    assertThat(leading(Trades.in(OrderStatus.SHIPPED).with(400, 200))).isEqualTo(Step.HAND_OVER);
    assertThat(leading(Trades.in(OrderStatus.SHIPPED).with(0, 600))).isEqualTo(Step.RECORD_RECEIPT);
    assertThat(leading(Trades.in(OrderStatus.DELIVERED).with(0, 600))).isEqualTo(Step.ACCEPT_GOODS);
    assertThat(leading(Trades.in(OrderStatus.ACCEPTED).with(0, 600)))
        .isEqualTo(Step.RECORD_PAYMENT);
  }

  @Test
  void nothing_is_left_to_do_on_an_order_that_is_over() {
    assertThat(
            Trades.in(OrderStatus.CLOSED)
                .milestones(MilestoneStatus.PAID, MilestoneStatus.PAID)
                .next()
                .of(Side.SELLER))
        .isEmpty();
    NextSteps cancelled =
        Trades.in(OrderStatus.CANCELLED)
            .milestones(MilestoneStatus.CANCELLED, MilestoneStatus.CANCELLED)
            .next();
    assertThat(cancelled.of(Side.BUYER)).isEmpty();
    assertThat(cancelled.waitsForOther(Side.BUYER)).isFalse();
  }

  @Test
  void once_money_has_come_in_nobody_simply_cancels() {
    NextSteps next =
        Trades.in(OrderStatus.CONFIRMED)
            .milestones(MilestoneStatus.PAID, MilestoneStatus.PLANNED)
            .next();
    assertThat(next.of(Side.BUYER)).doesNotContain(Step.CANCEL);
    assertThat(Trades.in(OrderStatus.CONFIRMED).next().of(Side.BUYER)).contains(Step.CANCEL);
  }

  @Test
  void a_step_is_shown_to_those_only_who_may_take_it() {
    assertThat(Step.START_PRODUCTION.isFor(Side.SELLER, Traders.seller())).isTrue();
    assertThat(Step.START_PRODUCTION.isFor(Side.BUYER, Traders.buyer())).isFalse();
    assertThat(Step.HAND_OVER.isFor(Side.SELLER, Traders.forwarder(Side.SELLER))).isTrue();
    assertThat(Step.RECORD_PAYMENT.isFor(Side.SELLER, Traders.seller())).isFalse();
    assertThat(Step.SIGN.isFor(Side.BUYER, Traders.buyer())).isTrue();
    assertThat(Step.SIGN.isFor(Side.BUYER, Traders.forwarder(Side.BUYER))).isFalse();
  }

  private static Step leading(Trades trade) {
    List<Step> steps = trade.next().of(Side.SELLER);
    return steps.get(0);
  }
}
