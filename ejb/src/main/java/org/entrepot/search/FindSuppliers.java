package org.entrepot.search;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.error.FieldErrors;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the public directory.
 *
 * @param q words that all occur in name, description or city
 * @param verifiedOnly leaves out companies whose badge has lapsed
 */
public record FindSuppliers(
    @Nullable @Size(max = 200) String q, @Nullable CountryCode country, boolean verifiedOnly)
    implements Command {

  /**
   * Reads the conditions of a query string; blank ones count as absent.
   *
   * @throws org.entrepot.platform.error.Refusal 422 for a country that is none
   */
  public static FindSuppliers read(
      @Nullable String q, @Nullable String country, boolean verifiedOnly) {
    FieldErrors errors = new FieldErrors();
    CountryCode chosen =
        country == null || country.isBlank()
            ? null
            : errors.read("country", () -> CountryCode.of(country.strip())).orElse(null);
    errors.refuse();
    return new FindSuppliers(q, chosen, verifiedOnly);
  }

  List<Word> words() {
    return q == null ? List.of() : Word.read(q);
  }

  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    if (country != null) {
      filters.add(new Filter.Has(Keyword.COUNTRY, country.code()));
    }
    if (verifiedOnly) {
      filters.add(new Filter.Has(Keyword.VERIFIED, "true"));
    }
    return filters;
  }
}
