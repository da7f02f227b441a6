package org.entrepot.sourcing;

import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the open market.
 *
 * @param q words of the title
 * @param country the buyer's
 */
public record FindRfqs(@Nullable String q, @Nullable CountryCode country) {

  /**
   * Reads the conditions from a query.
   *
   * @throws Refusal {@code country_unknown} (422)
   */
  public static FindRfqs read(@Nullable String q, @Nullable String country) {
    if (country == null || country.isBlank()) {
      return new FindRfqs(q, null);
    }
    try {
      return new FindRfqs(q, CountryCode.of(country));
    } catch (InvalidValue e) {
      throw Refusal.invalid(List.of(new FieldError("country", e.code(), e.args())));
    }
  }
}
