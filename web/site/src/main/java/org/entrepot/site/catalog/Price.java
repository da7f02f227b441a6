package org.entrepot.site.catalog;

import java.math.BigDecimal;
import java.util.Currency;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** A unit price as {@code e:money} writes it: with the decimals of its currency, or its own. */
public record Price(BigDecimal amount, String currency) {

  /** The price, or null for a product without one. */
  static @Nullable Price of(@Nullable BigDecimal amount, @Nullable Currency currency) {
    return amount == null || currency == null ? null : of(new UnitPrice(amount, currency));
  }

  static Price of(UnitPrice price) {
    return new Price(price.displayAmount(), price.currency().getCurrencyCode());
  }
}
