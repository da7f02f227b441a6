package org.entrepot.platform.access;

/**
 * What a caller may do. A company's kind and the person's membership give the trading rights on
 * every call; the realm gives {@link #OPERATE} and {@link #REGULATE}.
 */
public enum Right {
  /** Anybody, signed in or not. */
  ANYONE,
  /** A signed-in person, member of a company or not. */
  SIGNED_IN,
  /** A member of the acting company. */
  READ,
  /** Lists products and quotes for a supplier: owner or sales. */
  SELL,
  /** Asks for quotes and accepts them for a buyer: owner or sales. */
  BUY,
  /** Moves goods and their papers: owner or logistics. */
  SHIP,
  /** Sees and handles money: owner or finance. */
  PAY,
  /** Changes the company itself and its members: owner. */
  ADMINISTER,
  /** Runs the exchange. */
  OPERATE,
  /** Reads as an authority. */
  REGULATE,
  /** Only from within another service's call, never from the edge. */
  WITHIN
}
