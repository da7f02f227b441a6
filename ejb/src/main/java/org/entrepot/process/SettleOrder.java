package org.entrepot.process;

import jakarta.inject.Inject;
import org.entrepot.contracting.Contracting;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.RecordPayment;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;

/** Goods accepted and money received: when both are whole, order and contract are done. */
@Service
public class SettleOrder {

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;

  /**
   * The buyer accepts the goods.
   *
   * @throws Refusal {@code order_state} (409), {@code buyer_only} (403)
   */
  @Needs({Right.BUY, Right.SHIP})
  public OrderView accept(Caller caller, @Subject String number) {
    return completed(caller, ordering.accept(caller, number));
  }

  /**
   * The supplier records that a milestone was paid outside of protected payment.
   *
   * @throws Refusal {@code milestone_state} or {@code order_state} (409), {@code seller_only} (403)
   */
  @Needs(Right.PAY)
  public OrderView recordPayment(
      Caller caller, @Subject String number, int milestone, RecordPayment command) {
    return completed(caller, ordering.pay(caller, number, milestone, command));
  }

  private OrderView completed(Caller caller, OrderView order) {
    if (order.status() == OrderStatus.CLOSED) {
      contracting.complete(caller, order.contract());
    }
    return order;
  }
}
