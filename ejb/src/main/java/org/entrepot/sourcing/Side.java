package org.entrepot.sourcing;

/** A side of a negotiation; one of them has the turn. */
public enum Side {
  BUYER,
  SUPPLIER;

  public Side other() {
    return this == BUYER ? SUPPLIER : BUYER;
  }
}
