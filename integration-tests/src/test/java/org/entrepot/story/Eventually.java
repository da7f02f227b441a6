package org.entrepot.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the outbox does a moment later, up to a limit. */
public final class Eventually {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration STEP = Duration.ofMillis(200);

  private Eventually() {}

  /** Passes as soon as the check does; fails with the check's own words when time is up. */
  public static void holds(Runnable check) {
    holds(LIMIT, check);
  }

  /** The same with a limit of the caller's own. */
  public static void holds(Duration limit, Runnable check) {
    Instant end = Instant.now().plus(limit);
    while (true) {
      try {
        check.run();
        return;
      } catch (AssertionError unmet) {
        if (Instant.now().isAfter(end)) {
          throw unmet;
        }
        LockSupport.parkNanos(STEP.toNanos());
      }
    }
  }
}
