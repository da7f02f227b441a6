package org.entrepot.catalog;

import java.time.Instant;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who offers a product.
 *
 * @param checkedAt when the operator last checked the company, null where that is not told
 */
public record ProductSupplier(
    String number, String name, CountryCode country, @Nullable Instant checkedAt) {

  static ProductSupplier of(Party party) {
    return new ProductSupplier(party.number(), party.name(), party.country(), null);
  }
}
