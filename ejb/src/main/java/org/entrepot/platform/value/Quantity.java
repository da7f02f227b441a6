package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.util.Map;

/**
 * So much of a unit: above zero, at most 6 decimals, at the shortest scale, so that equal
 * quantities are equal objects. Units do not convert into each other.
 *
 * <p>Errors: {@code quantity_not_positive}, {@code quantity_scale}, {@code quantity_overflow},
 * {@code quantity_format}, {@code unit_mismatch}, {@code unit_unknown}.
 */
public record Quantity(BigDecimal value, Unit unit) implements Comparable<Quantity> {
  public Quantity {
    value = Decimals.fine(value, "quantity");
    if (value.signum() <= 0) {
      throw new InvalidValue("quantity_not_positive", "A quantity is above zero");
    }
  }

  /** Reads {@code of("500", "C62")}. */
  public static Quantity of(String value, String unit) {
    return new Quantity(Decimals.parse(value), Unit.of(unit));
  }

  /** Reads what {@link #toString} writes: {@code 500 C62}. */
  public static Quantity parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new InvalidValue("quantity_format", "A quantity reads as 500 C62");
    }
    return of(text.substring(0, space), text.substring(space + 1));
  }

  public Quantity plus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(value.add(other.value), unit);
  }

  /**
   * The difference; when nothing or less than nothing is left it is {@code quantity_not_positive}.
   */
  public Quantity minus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(value.subtract(other.value), unit);
  }

  /** Whether it is made of whole steps: 600 is a multiple of 50. */
  public boolean isMultipleOf(Quantity step) {
    requireSameUnit(step);
    return value.remainder(step.value).signum() == 0;
  }

  /** Orders quantities of one unit; of two is {@code unit_mismatch}. */
  @Override
  public int compareTo(Quantity other) {
    requireSameUnit(other);
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }

  private void requireSameUnit(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new InvalidValue(
          "unit_mismatch",
          "Quantities in " + unit + " and " + other.unit + " do not mix",
          Map.of("left", unit.code(), "right", other.unit.code()));
    }
  }
}
