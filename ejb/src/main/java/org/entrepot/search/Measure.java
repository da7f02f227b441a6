package org.entrepot.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a document has as numbers, to filter, count and sort by: whole ones, so that none floats.
 */
enum Measure {
  /** In the reference currency, in millionths. */
  PRICE,
  /** In millionths of the unit. */
  MINIMUM_ORDER,
  /** In days. */
  LEAD_TIME,
  /** In microseconds since 1970. */
  SINCE;

  private static final int MILLIONTHS = 6;
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A decimal in millionths, half up, at most the largest long. */
  static long millionths(BigDecimal value) {
    return value
        .movePointRight(MILLIONTHS)
        .setScale(0, RoundingMode.HALF_UP)
        .min(MOST)
        .longValueExact();
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
