package org.entrepot.platform.desk;

/** How soon somebody should look at it, the most urgent first. */
public enum Urgency {
  /** Somebody else waits, or something stands still without it. */
  NOW,
  /** A clock runs. */
  SOON,
  /** Good to know. */
  LATER
}
