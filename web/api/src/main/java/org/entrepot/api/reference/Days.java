package org.entrepot.api.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a day of a query. */
final class Days {

  private Days() {}

  /**
   * The day; none where it is absent.
   *
   * @throws Refusal the field with {@code date_unreadable} (422)
   */
  static @Nullable LocalDate read(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (day.getYear() < 1 || day.getYear() > 9999) {
        throw Refusal.invalid(field, "date_unreadable");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw Refusal.invalid(field, "date_unreadable");
    }
  }
}
