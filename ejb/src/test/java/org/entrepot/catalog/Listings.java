package org.entrepot.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/** Products for tests, named by what they are. */
final class Listings {

  static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
  static final ProductSupplier SUPPLIER =
      new ProductSupplier("COM-1", "Steel Works", CountryCode.of("CN"), null);

  private Listings() {}

  /** A description with everything that publication asks for. */
  static DescribeProduct complete() {
    return with(
        "EUR", "C62", List.of(PriceTier.of("100", "4.20"), PriceTier.of("1000", "3.80")), "50");
  }

  static DescribeProduct with(
      @Nullable String currency,
      @Nullable String unit,
      List<PriceTier> tiers,
      @Nullable String orderMultiple) {
    return new DescribeProduct(
        "Steel bottle 500 ml",
        "en",
        "Double wall, keeps warm",
        "kitchenware",
        currency == null ? null : Currency.getInstance(currency),
        unit == null ? null : Unit.of(unit),
        tiers,
        null,
        orderMultiple == null ? null : new BigDecimal(orderMultiple),
        HsCode.of("9617.00"),
        CountryCode.of("CN"),
        new BigDecimal("0.35"),
        new BigDecimal("0.42"),
        20);
  }

  /** A description with its title and nothing else. */
  static DescribeProduct bare() {
    return new DescribeProduct(
        "Steel bottle",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static DescribeProduct inCategory(String category) {
    return new DescribeProduct(
        "Steel bottle",
        null,
        null,
        category,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Product draft(DescribeProduct command) {
    return new Product(CompanyId.of(7), command, "en", MORNING);
  }

  static Product inState(ProductStatus status) {
    Product product = draft(complete());
    if (status != ProductStatus.DRAFT) {
      product.publish(MORNING);
    }
    if (status == ProductStatus.WITHDRAWN) {
      product.withdraw(MORNING);
    }
    return product;
  }
}
