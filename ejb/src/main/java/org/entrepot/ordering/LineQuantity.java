package org.entrepot.ordering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/**
 * So much of an order's line.
 *
 * @param position the line's position, from 1
 * @param quantity in the line's unit; zero says the same as leaving the line out
 */
public record LineQuantity(@Min(1) int position, @NotNull @PositiveOrZero BigDecimal quantity) {

  static List<LineQuantity> withoutZeros(List<LineQuantity> lines) {
    return lines.stream().filter(line -> line.quantity().signum() > 0).toList();
  }
}
