package org.entrepot.sourcing;

import java.math.BigDecimal;
import java.util.List;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * One line of an offer: what was asked and what it costs.
 *
 * @param amount the price times the asked quantity, rounded half up to the minor unit
 * @param leadTimeDays from the acceptance to the hand-over
 */
public record OfferLine(
    int position,
    String description,
    @Nullable String product,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    Quantity quantity,
    UnitPrice price,
    Money amount,
    int leadTimeDays,
    List<Tier> tiers,
    @Nullable String note) {

  public OfferLine {
    tiers = List.copyOf(tiers);
  }

  /**
   * A price from a quantity on.
   *
   * @param from in the line's unit
   */
  public record Tier(BigDecimal from, UnitPrice price) {}

  GoodsLine goods() {
    return new GoodsLine(position, description, product, hs, origin, quantity, price);
  }
}
