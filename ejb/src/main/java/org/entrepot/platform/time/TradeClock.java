package org.entrepot.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one source of time: microseconds in UTC, as the database keeps them. A thread may live at
 * another instant for a while, which is how the demo world has a past made by the same services.
 */
@ApplicationScoped
public class TradeClock {

  private static final ThreadLocal<@Nullable Instant> ELSEWHEN = new ThreadLocal<>();

  public Instant now() {
    Instant pinned = ELSEWHEN.get();
    return pinned != null ? pinned : Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(now(), zone);
  }

  /** Runs on this thread as if it were {@code instant}. */
  public <T> T at(Instant instant, Supplier<T> work) {
    Instant before = ELSEWHEN.get();
    ELSEWHEN.set(instant.truncatedTo(ChronoUnit.MICROS));
    try {
      return work.get();
    } finally {
      ELSEWHEN.set(before);
    }
  }
}
