package org.entrepot.platform.deal;

import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** A line of goods as it is shown, with what it comes to. */
public record PricedLine(
    int position,
    String description,
    @Nullable String product,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    Quantity quantity,
    UnitPrice price,
    Money amount) {

  public static PricedLine of(GoodsLine line) {
    return new PricedLine(
        line.position(),
        line.description(),
        line.product(),
        line.hs(),
        line.origin(),
        line.quantity(),
        line.price(),
        line.amount());
  }
}
