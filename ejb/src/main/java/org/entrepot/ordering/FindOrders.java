package org.entrepot.ordering;

import java.util.Optional;
import org.entrepot.platform.deal.Side;

/** Which of a company's orders are asked for: in a state, on a side of the deal, or all. */
public record FindOrders(Optional<OrderStatus> status, Optional<Side> side) {

  public static FindOrders all() {
    return new FindOrders(Optional.empty(), Optional.empty());
  }
}
