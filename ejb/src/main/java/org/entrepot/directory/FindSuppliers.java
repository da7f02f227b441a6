package org.entrepot.directory;

import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the public directory.
 *
 * @param q words of the name
 * @param verifiedOnly leaves out companies whose badge has lapsed
 */
public record FindSuppliers(
    @Nullable String q, @Nullable CountryCode country, boolean verifiedOnly) {

  /** Reads the conditions of a query string; a country that is none is the refused field. */
  public static FindSuppliers read(
      @Nullable String q, @Nullable String country, boolean verifiedOnly) {
    try {
      String chosen = Blank.toNull(country);
      return new FindSuppliers(q, chosen == null ? null : CountryCode.of(chosen), verifiedOnly);
    } catch (InvalidValue e) {
      throw Refusal.invalid(List.of(new FieldError("country", e.code(), e.args())));
    }
  }
}
