package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one place where decimals are read and bounded, so that no value takes an exponent or a
 * million digits.
 */
final class Decimals {
  /** Integer digits that any traded number may have; a DECIMAL(24,6) column holds them all. */
  static final int INTEGER_DIGITS = 18;

  /** Decimals of unit prices, quantities and weights. */
  static final int FINE_SCALE = 6;

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private Decimals() {}

  /**
   * Reads plain decimal text such as {@code -12.50}: no exponent, no grouping, no bare point; else
   * {@code number_format}.
   */
  static BigDecimal parse(String text) {
    String trimmed = text.strip();
    if (!PLAIN.matcher(trimmed).matches()) {
      throw new InvalidValue("number_format", "Not a plain decimal number");
    }
    return new BigDecimal(trimmed);
  }

  /**
   * The same number at its smallest scale of zero or more; more than 18 integer digits is {@code
   * <name>_overflow}.
   */
  static BigDecimal normalised(BigDecimal number, String name) {
    BigDecimal shortest = number.stripTrailingZeros();
    // Widened: a hostile exponent would overflow the subtraction, and setScale would then ask for
    // gigabytes.
    if ((long) shortest.precision() - shortest.scale() > INTEGER_DIGITS) {
      throw new InvalidValue(
          name + "_overflow",
          "More than " + INTEGER_DIGITS + " digits before the decimal point",
          Map.of("digits", String.valueOf(INTEGER_DIGITS)));
    }
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** {@link #normalised} with at most six decimals; more is {@code <name>_scale}. */
  static BigDecimal fine(BigDecimal number, String name) {
    BigDecimal normal = normalised(number, name);
    if (normal.scale() > FINE_SCALE) {
      throw new InvalidValue(
          name + "_scale",
          "More than " + FINE_SCALE + " decimals",
          Map.of("decimals", String.valueOf(FINE_SCALE)));
    }
    return normal;
  }
}
