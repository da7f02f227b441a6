package org.entrepot.platform.deal;

import java.time.Instant;
import org.entrepot.platform.time.TradeClock;

/** Stands still at noon UTC of {@link Deals#TODAY}. */
public final class FixedClock extends TradeClock {

  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Override
  public Instant now() {
    return NOON;
  }
}
