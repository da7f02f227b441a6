package org.entrepot.platform.value;

/** A value whose code stands in a list that changes with time. */
public interface ListedCode {
  /**
   * Whether a later version of its list has dropped the code: what was written with it stays as it
   * is, new entries must not use it.
   */
  boolean isWithdrawn();
}
