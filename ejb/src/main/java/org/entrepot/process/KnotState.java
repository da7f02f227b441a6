package org.entrepot.process;

/** Where a knot of the timeline stands. */
public enum KnotState {
  DONE,
  /** It waits for somebody at this moment. */
  NOW,
  /** It comes later. */
  NEXT
}
