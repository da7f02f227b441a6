package org.entrepot.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A product whole.
 *
 * @param language the BCP 47 tag of title and description
 * @param tiers unit prices by growing quantity, in {@code currency} for one {@code unit}
 * @param minimumOrder the first tier's quantity
 * @param pictures the main one first
 * @param requirements what it needs before it is published; empty for others than the supplier
 */
public record ProductView(
    String number,
    String slug,
    ProductStatus status,
    String title,
    String language,
    @Nullable String description,
    @Nullable String category,
    ProductSupplier supplier,
    @Nullable Currency currency,
    @Nullable Unit unit,
    List<PriceTier> tiers,
    @Nullable BigDecimal minimumOrder,
    @Nullable BigDecimal orderMultiple,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    @Nullable BigDecimal netKilograms,
    @Nullable BigDecimal grossKilograms,
    @Nullable Integer leadTimeDays,
    List<PictureView> pictures,
    List<ListingRequirement> requirements,
    Instant changedAt,
    @Nullable Instant publishedAt,
    long version)
    implements Numbered {

  /**
   * The unit price for so much, by the last tier that it reaches; nothing below the minimum order,
   * in another unit or for a product without prices.
   */
  public Optional<UnitPrice> priceFor(Quantity quantity) {
    Currency priced = currency;
    if (priced == null || !quantity.unit().equals(unit)) {
      return Optional.empty();
    }
    return tiers.stream()
        .filter(tier -> tier.from().compareTo(quantity.value()) <= 0)
        .reduce((lower, higher) -> higher)
        .map(tier -> new UnitPrice(tier.price(), priced));
  }

  /**
   * Why so much cannot be ordered at the listed price: {@code unit_mismatch}, {@code
   * below_minimum_order} or {@code not_order_multiple}; nothing where it can.
   */
  public Optional<String> problemWith(Quantity quantity) {
    if (!quantity.unit().equals(unit)) {
      return Optional.of("unit_mismatch");
    }
    if (minimumOrder != null && quantity.value().compareTo(minimumOrder) < 0) {
      return Optional.of("below_minimum_order");
    }
    boolean whole =
        orderMultiple == null || quantity.value().remainder(orderMultiple).signum() == 0;
    return whole ? Optional.empty() : Optional.of("not_order_multiple");
  }

  /** The product of somebody who tells prices only to those who ask. */
  ProductView withoutPrices() {
    return new ProductView(
        number,
        slug,
        status,
        title,
        language,
        description,
        category,
        supplier,
        null,
        unit,
        List.of(),
        minimumOrder,
        orderMultiple,
        hs,
        origin,
        netKilograms,
        grossKilograms,
        leadTimeDays,
        pictures,
        requirements,
        changedAt,
        publishedAt,
        version);
  }

  /** The command that would write the product as it stands, for a form to start from. */
  public DescribeProduct asDescription() {
    return new DescribeProduct(
        title,
        language,
        description,
        category,
        currency,
        unit,
        tiers,
        minimumOrder,
        orderMultiple,
        hs,
        origin,
        netKilograms,
        grossKilograms,
        leadTimeDays);
  }
}
