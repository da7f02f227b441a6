package org.entrepot.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;

/**
 * What holds for days that people enter. A day is the date at the place of the deed, which may lie
 * in another zone than either company: it may have begun anywhere on earth, and count one less than
 * a day before it that was counted elsewhere.
 */
final class Days {

  private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

  private Days() {}

  /**
   * A day that has come and does not lie before another.
   *
   * @throws Refusal the field with {@code past_or_present} or {@code day_too_early} (422)
   */
  static void check(String field, LocalDate day, LocalDate earliest, Instant now) {
    if (day.isAfter(LocalDate.ofInstant(now, FIRST_TO_BEGIN_A_DAY))) {
      throw Refusal.invalid(field, "past_or_present");
    }
    if (day.isBefore(earliest.minusDays(1))) {
      throw Refusal.invalid(List.of(FieldError.of(field, "day_too_early", "earliest", earliest)));
    }
  }
}
