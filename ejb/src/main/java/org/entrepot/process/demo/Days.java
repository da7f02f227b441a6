package org.entrepot.process.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The days of the demo world, counted back from the day on which it was begun.
 *
 * @param begun when that was
 */
record Days(Instant begun) {

  /**
   * A time of a day so many days ago, before the world was begun.
   *
   * @param minutes after 06:00 UTC
   */
  Instant ago(int days, int minutes) {
    Instant then = at(days, minutes);
    if (days < 0) {
      throw new IllegalArgumentException("Nothing has happened tomorrow");
    }
    return then.isBefore(begun) ? then : begun.minus(Duration.ofMinutes(1));
  }

  /** A time of a day so many days ago; days to come are negative. */
  Instant at(int days, int minutes) {
    Instant morning = begun.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(6));
    return morning.minus(Duration.ofDays(days)).plus(Duration.ofMinutes(minutes));
  }

  LocalDate dayAgo(int days) {
    return LocalDate.ofInstant(begun, ZoneOffset.UTC).minusDays(days);
  }
}
