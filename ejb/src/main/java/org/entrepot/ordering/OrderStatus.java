package org.entrepot.ordering;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/** An order's life; anything that the table does not hold is refused. */
public enum OrderStatus {
  /** The contract waits for a signature; nothing is due and nothing is made. */
  AWAITING_SIGNATURE,
  CONFIRMED,
  IN_PRODUCTION,
  /** Goods are packed and wait for the carrier. */
  READY,
  /** Goods were handed over, all of them or a part. */
  SHIPPED,
  /** The buyer has recorded the receipt of all goods. */
  DELIVERED,
  /** The buyer has found the goods as agreed. */
  ACCEPTED,
  /** Accepted, and every milestone is paid. */
  CLOSED,
  CANCELLED;

  private static final Map<OrderStatus, Set<OrderStatus>> NEXT =
      Map.of(
          AWAITING_SIGNATURE, EnumSet.of(CONFIRMED, CANCELLED),
          CONFIRMED, EnumSet.of(IN_PRODUCTION, CANCELLED),
          IN_PRODUCTION, EnumSet.of(READY),
          READY, EnumSet.of(READY, SHIPPED),
          SHIPPED, EnumSet.of(SHIPPED, DELIVERED),
          DELIVERED, EnumSet.of(ACCEPTED),
          ACCEPTED, EnumSet.of(CLOSED));

  public boolean mayBecome(OrderStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code order_state}. */
  OrderStatus to(OrderStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("order_state", "state", this);
    }
    return next;
  }
}
