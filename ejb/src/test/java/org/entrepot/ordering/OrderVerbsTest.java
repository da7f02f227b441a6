package org.entrepot.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.forbidden;
import static org.entrepot.platform.deal.Refusals.refused;

import java.util.Map;
import java.util.Set;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.deal.Traders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each verb from each state and each side: what is allowed, and by which rule the rest is not. */
class OrderVerbsTest {

  private static final Map<Verb, Set<OrderStatus>> ALLOWED =
      Map.of(
          Verb.CONFIRM, Set.of(OrderStatus.AWAITING_SIGNATURE),
          Verb.PRODUCE, Set.of(OrderStatus.CONFIRMED),
          Verb.PACK, Set.of(OrderStatus.IN_PRODUCTION, OrderStatus.READY),
          Verb.HAND_OVER, Set.of(OrderStatus.READY),
          Verb.RECEIVE, Set.of(OrderStatus.SHIPPED),
          Verb.ACCEPT, Set.of(OrderStatus.DELIVERED),
          Verb.CANCEL, Set.of(OrderStatus.AWAITING_SIGNATURE, OrderStatus.CONFIRMED),
          Verb.PAY,
              Set.of(
                  OrderStatus.CONFIRMED,
                  OrderStatus.IN_PRODUCTION,
                  OrderStatus.READY,
                  OrderStatus.SHIPPED,
                  OrderStatus.DELIVERED,
                  OrderStatus.ACCEPTED));

  /** By another rule than the state's: all has left, or all is paid. */
  private static final Map<Verb, Map<OrderStatus, String>> OTHER_RULES =
      Map.of(
          Verb.PACK, Map.of(OrderStatus.SHIPPED, "invalid_input"),
          Verb.HAND_OVER, Map.of(OrderStatus.SHIPPED, "nothing_packed"),
          Verb.PAY, Map.of(OrderStatus.CLOSED, "milestone_state"));

  enum Verb {
    CONFIRM(Side.SELLER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.confirm(caller, "CON-7K2M9QXD4B", Deals.TODAY);
      }
    },
    PRODUCE(Side.SELLER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.startProduction(caller, number);
      }
    },
    PACK(Side.SELLER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.ready(caller, number, Desk.allPacked()).order();
      }
    },
    HAND_OVER(Side.SELLER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.handOver(caller, number, Desk.allByShip()).order();
      }
    },
    RECEIVE(Side.BUYER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.deliver(caller, number, new RecordReceipt(null));
      }
    },
    ACCEPT(Side.BUYER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.accept(caller, number);
      }
    },
    PAY(Side.SELLER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.pay(caller, number, 1, new RecordPayment(null, null));
      }
    },
    CANCEL(Side.BUYER) {
      @Override
      OrderView take(Ordering ordering, Caller caller, String number) {
        return ordering.cancel(caller, number, new CancelOrder("Ordered twice"));
      }
    };

    private final Side side;

    Verb(Side side) {
      this.side = side;
    }

    abstract OrderView take(Ordering ordering, Caller caller, String number);

    boolean isOfEitherSide() {
      return this == CANCEL || this == CONFIRM;
    }
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void a_verb_is_taken_from_its_states_and_refused_by_name_from_every_other(Verb verb) {
    for (OrderStatus status : OrderStatus.values()) {
      Desk desk = new Desk();
      String number = desk.orderIn(status);
      assertThat(desk.order(number).status()).isEqualTo(status);
      Caller caller = trader(verb.side);
      if (ALLOWED.get(verb).contains(status)) {
        assertThat(verb.take(desk.ordering, caller, number).number()).isEqualTo(number);
      } else {
        String code = OTHER_RULES.getOrDefault(verb, Map.of()).getOrDefault(status, "order_state");
        refused(code, () -> verb.take(desk.ordering, caller, number));
        assertThat(desk.order(number).status()).isEqualTo(status);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void the_other_side_is_refused_a_verb_that_is_not_its_own(Verb verb) {
    Desk desk = new Desk();
    String number = desk.orderIn(ALLOWED.get(verb).iterator().next());
    Caller other = trader(verb.side.other());
    if (verb.isOfEitherSide()) {
      assertThat(verb.take(desk.ordering, other, number).number()).isEqualTo(number);
    } else {
      String code = verb.side == Side.SELLER ? "seller_only" : "buyer_only";
      forbidden(code, () -> verb.take(desk.ordering, other, number));
    }
  }

  @Test
  void somebody_who_only_moves_goods_does_not_call_an_order_off() {
    Desk desk = new Desk();
    String number = desk.orderIn(OrderStatus.CONFIRMED);
    forbidden(
        "right_missing",
        () ->
            desk.ordering.cancel(
                Traders.forwarder(Side.BUYER), number, new CancelOrder("Mine now")));
  }

  @Test
  void an_order_with_money_received_is_not_simply_called_off() {
    Desk desk = new Desk();
    String number = desk.orderIn(OrderStatus.CONFIRMED);
    desk.pay(number, 1);
    refused(
        "order_paid",
        () -> desk.ordering.cancel(Traders.buyer(), number, new CancelOrder("Changed plans")));
  }

  @Test
  void a_cancelled_order_takes_its_milestones_with_it_and_says_why() {
    Desk desk = new Desk();
    OrderView order = desk.order(desk.orderIn(OrderStatus.CANCELLED));
    assertThat(order.milestones())
        .extracting(MilestoneView::status)
        .containsOnly(MilestoneStatus.CANCELLED);
    assertThat(order.cancelReason()).isEqualTo("Ordered twice");
  }

  private static Caller trader(Side side) {
    return side == Side.SELLER ? Traders.seller() : Traders.buyer();
  }
}
