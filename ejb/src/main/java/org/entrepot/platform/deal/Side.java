package org.entrepot.platform.deal;

import org.entrepot.platform.access.Right;

/** On which side of a deal a company stands. */
public enum Side {
  SELLER(Right.SELL),
  BUYER(Right.BUY);

  private final Right trading;

  Side(Right trading) {
    this.trading = trading;
  }

  /** The right to bind a company on this side. */
  public Right trading() {
    return trading;
  }

  public Side other() {
    return this == SELLER ? BUYER : SELLER;
  }
}
