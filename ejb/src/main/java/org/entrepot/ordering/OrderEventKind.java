package org.entrepot.ordering;

/** What can happen to an order. */
public enum OrderEventKind {
  PLACED(Lane.CONTRACT),
  CONFIRMED(Lane.CONTRACT),
  CANCELLED(Lane.CONTRACT),
  CLOSED(Lane.CONTRACT),
  MILESTONE_DUE(Lane.MONEY),
  MILESTONE_PAID(Lane.MONEY),
  PRODUCTION_STARTED(Lane.GOODS),
  READY(Lane.GOODS),
  HANDED_OVER(Lane.GOODS),
  DELIVERED(Lane.GOODS),
  ACCEPTED(Lane.GOODS);

  private final Lane lane;

  OrderEventKind(Lane lane) {
    this.lane = lane;
  }

  public Lane lane() {
    return lane;
  }
}
