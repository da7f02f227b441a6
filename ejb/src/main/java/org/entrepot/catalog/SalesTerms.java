package org.entrepot.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How a product is sold, apart from the tiers themselves; the minimum order and the lowest price
 * repeat them so that the public list can filter and sort.
 */
@Embeddable
record SalesTerms(
    @Nullable @Column(name = "currency") String currency,
    @Nullable @Column(name = "unit") String unit,
    @Nullable @Column(name = "minimum_order") BigDecimal minimumOrder,
    @Nullable @Column(name = "order_multiple") BigDecimal orderMultiple,
    @Nullable @Column(name = "lowest_price") BigDecimal lowestPrice) {

  /** What stands for columns that are all empty. */
  static final SalesTerms NONE = new SalesTerms(null, null, null, null, null);

  SalesTerms {
    minimumOrder = Shortest.of(minimumOrder);
    orderMultiple = Shortest.of(orderMultiple);
    lowestPrice = Shortest.of(lowestPrice);
  }

  static SalesTerms of(DescribeProduct command) {
    Currency currency = command.currency();
    List<PriceTier> tiers = command.tiers();
    return new SalesTerms(
        currency == null ? null : currency.getCurrencyCode(),
        command.unit() == null ? null : command.unit().code(),
        tiers.isEmpty() ? null : tiers.get(0).from(),
        command.orderMultiple(),
        tiers.stream().map(PriceTier::price).min(BigDecimal::compareTo).orElse(null));
  }

  @Nullable Currency pricedIn() {
    return currency == null ? null : Currencies.of(currency);
  }

  @Nullable Unit soldBy() {
    return unit == null ? null : Unit.of(unit);
  }
}
