package org.entrepot.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param lowestPrice the unit price of the cheapest tier
 * @param picture the digest of the main picture
 */
public record ProductCard(
    String number,
    String slug,
    ProductStatus status,
    String title,
    String language,
    @Nullable String category,
    ProductSupplier supplier,
    @Nullable BigDecimal lowestPrice,
    @Nullable Currency currency,
    @Nullable Unit unit,
    @Nullable BigDecimal minimumOrder,
    @Nullable Integer leadTimeDays,
    @Nullable String picture,
    Instant changedAt,
    @Nullable Instant publishedAt) {

  /** The card of somebody who tells prices only to those who ask. */
  ProductCard withoutPrice() {
    return new ProductCard(
        number,
        slug,
        status,
        title,
        language,
        category,
        supplier,
        null,
        null,
        unit,
        minimumOrder,
        leadTimeDays,
        picture,
        changedAt,
        publishedAt);
  }
}
