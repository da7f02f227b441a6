package org.entrepot.sourcing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Time as the exchange counts it: in microseconds, the last instant included. */
final class Clocks {

  private Clocks() {}

  /** The first instant that lies behind an inclusive end. */
  static Instant rightAfter(Instant end) {
    return end.plus(1, ChronoUnit.MICROS);
  }
}
