package org.entrepot.sourcing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of an RFQ, in its currency and unit. In a counter-offer, what is absent
 * stays as it was.
 *
 * @param position the line of the RFQ, counted from 1
 * @param unitPrice at most 6 decimals, for the base quantity
 * @param baseQuantity how many units the price is for; 1 when absent
 * @param leadTimeDays from the acceptance to the hand-over
 * @param tiers prices for larger quantities, ascending
 */
public record QuoteLine(
    int position,
    @NotNull BigDecimal unitPrice,
    @Nullable BigDecimal baseQuantity,
    @Nullable @Min(0) @Max(1000) Integer leadTimeDays,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    @Nullable @Size(max = 20) List<@NotNull @Valid Tier> tiers,
    @Nullable @Size(max = 500) @Pattern(regexp = Patterns.LINE, message = "text_line") String note) {

  /**
   * A price from a quantity on, for the same base quantity as the line's price.
   *
   * @param from in the line's unit
   */
  public record Tier(@NotNull BigDecimal from, @NotNull BigDecimal unitPrice) {}
}
