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
   * A time of a day so many days ago; times of working days, so that no one works at night in UTC.
   *
   * @param minutes after 06:00 UTC
   */
  Instant ago(int days, int minutes) {
    Instant morning = begun.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(6));
    Instant then = morning.minus(Duration.ofDays(days)).plus(Duration.ofMinutes(minutes));
    return then.isBefore(begun) ? then : begun.minus(Duration.ofMinutes(1));
  }

  LocalDate dayAgo(int days) {
    return LocalDate.ofInstant(begun, ZoneOffset.UTC).minusDays(days);
  }
}
