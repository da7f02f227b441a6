package org.entrepot.ordering;

/** The four lanes of an order's timeline. */
public enum Lane {
  CONTRACT,
  MONEY,
  GOODS,
  CUSTOMS
}
