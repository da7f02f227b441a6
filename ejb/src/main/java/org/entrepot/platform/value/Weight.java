package org.entrepot.platform.value;

import java.math.BigDecimal;

/**
 * A mass in kilograms, zero or more, at most 6 decimals (a milligram), at the shortest scale.
 *
 * <p>Errors: {@code weight_negative}, {@code weight_scale}, {@code weight_overflow}, {@code
 * number_format}.
 */
public record Weight(BigDecimal kilograms) implements Comparable<Weight> {
  public Weight {
    kilograms = Decimals.fine(kilograms, "weight");
    if (kilograms.signum() < 0) {
      throw new InvalidValue("weight_negative", "A weight is zero or more");
    }
  }

  /**
   * Reads kilograms, with or without the unit that {@link #toString} writes: {@code 12.5} or {@code
   * 12.5 kg}.
   */
  public static Weight of(String kilograms) {
    String text = kilograms.strip();
    return new Weight(
        Decimals.parse(text.endsWith("kg") ? text.substring(0, text.length() - 2) : text));
  }

  public Weight plus(Weight other) {
    return new Weight(kilograms.add(other.kilograms));
  }

  /**
   * The weight of so many: exact, or {@code weight_scale} when it would need less than a milligram.
   */
  public Weight times(BigDecimal count) {
    return new Weight(kilograms.multiply(Decimals.normalised(count, "quantity")));
  }

  @Override
  public int compareTo(Weight other) {
    return kilograms.compareTo(other.kilograms);
  }

  @Override
  public String toString() {
    return kilograms.toPlainString() + " kg";
  }
}
