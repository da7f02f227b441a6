package org.entrepot.platform.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods as both sides agreed on it; contract, order and invoice carry the same line.
 *
 * @param position counts from 1
 * @param description what the goods are, in the words of the quotation
 * @param product the number of the catalogue's product, null for goods outside of it
 * @param hs the goods' HS code, null while unknown
 * @param origin the country of origin, null while unknown
 * @param price the price of the unit; the quantity's unit is the price's unit
 */
public record GoodsLine(
    int position,
    String description,
    @Nullable String product,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    Quantity quantity,
    UnitPrice price) {

  /** Quantity times price, rounded half up to the currency's minor unit. */
  public Money amount() {
    return price.times(quantity);
  }

  /** The same goods in another quantity, as a part shipment has them. */
  public GoodsLine of(BigDecimal newQuantity) {
    return new GoodsLine(
        position,
        description,
        product,
        hs,
        origin,
        new Quantity(newQuantity, quantity.unit()),
        price);
  }
}
