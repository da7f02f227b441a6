package org.entrepot.process;

import java.util.Arrays;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.deal.Side;
import org.jspecify.annotations.Nullable;

/** What somebody may do next to an order; any one of its rights is enough. */
public enum Step {
  /** Each side for itself. */
  SIGN(null),
  START_PRODUCTION(Side.SELLER, Right.SELL, Right.SHIP),
  RECORD_READINESS(Side.SELLER, Right.SELL, Right.SHIP),
  HAND_OVER(Side.SELLER, Right.SELL, Right.SHIP),
  RECORD_RECEIPT(Side.BUYER, Right.BUY, Right.SHIP),
  ACCEPT_GOODS(Side.BUYER, Right.BUY, Right.SHIP),
  RECORD_PAYMENT(Side.SELLER, Right.PAY),
  /** Either side, for as long as nothing is made or paid. */
  CANCEL(null);

  private final @Nullable Side side;
  private final List<Right> rights;

  Step(@Nullable Side side, Right... rights) {
    this.side = side;
    this.rights = Arrays.asList(rights);
  }

  /** Whether a member of the company on this side may take the step. */
  boolean isFor(Side taker, Caller caller) {
    return isOf(taker) && (side == null ? caller.can(taker.trading()) : canAny(caller));
  }

  /** Whether the step is this side's to take. */
  boolean isOf(Side taker) {
    return side == null || side == taker;
  }

  private boolean canAny(Caller caller) {
    return rights.stream().anyMatch(caller::can);
  }
}
