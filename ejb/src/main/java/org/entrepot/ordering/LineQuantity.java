package org.entrepot.ordering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * So much of an order's line.
 *
 * @param position the line's position, from 1
 * @param quantity in the line's unit
 */
public record LineQuantity(@Min(1) int position, @NotNull @Positive BigDecimal quantity) {}
