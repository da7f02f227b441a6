package org.entrepot.contracting;

/** What makes a contract binding. */
public enum Formation {
  /** The acceptance of the quotation; nothing more is asked for. */
  ON_ACCEPTANCE,
  /** The recorded consent of both sides to the printed contract. */
  ON_SIGNATURE
}
