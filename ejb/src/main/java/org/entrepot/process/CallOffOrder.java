package org.entrepot.process;

import jakarta.inject.Inject;
import org.entrepot.contracting.Contracting;
import org.entrepot.ordering.CancelOrder;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;

/** An order that is called off takes its contract with it. */
@Service
public class CallOffOrder {

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;

  /**
   * Either side calls the order off before production, while nothing has been paid.
   *
   * @throws Refusal {@code order_state} or {@code order_paid} (409)
   */
  @Needs({Right.BUY, Right.SELL})
  public OrderView cancel(Caller caller, @Subject String number, CancelOrder command) {
    OrderView order = ordering.cancel(caller, number, command);
    contracting.terminate(caller, order.contract());
    return order;
  }
}
