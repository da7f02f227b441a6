package org.entrepot.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The price of one unit from a quantity on, in the product's currency and unit. Numbers stand at
 * their shortest scale, so that equal tiers are equal objects whatever the database adds.
 *
 * @param from the smallest quantity that has this price
 * @param price of one unit, at most 6 decimals
 */
@Embeddable
public record PriceTier(
    @NotNull @Column(name = "from_quantity") BigDecimal from,
    @NotNull @Column(name = "price") BigDecimal price) {

  public PriceTier {
    from = Shortest.of(from);
    price = Shortest.of(price);
  }

  public static PriceTier of(String from, String price) {
    return new PriceTier(new BigDecimal(from), new BigDecimal(price));
  }
}
