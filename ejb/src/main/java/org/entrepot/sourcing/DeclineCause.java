package org.entrepot.sourcing;

/** Why a quotation was declined. */
public enum DeclineCause {
  /** The buyer said no to this one. */
  BUYER,
  /** Another quotation was accepted. */
  AWARDED_ELSEWHERE,
  /** The buyer gave up the request. */
  RFQ_CANCELLED
}
