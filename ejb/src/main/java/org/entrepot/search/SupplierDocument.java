package org.entrepot.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A supplier of the public directory, as the index takes it.
 *
 * @param card what a list shows of it; it comes back as it was given
 * @param language the BCP 47 tag of the description
 * @param names words that are the same in every language, such as the city
 * @param verified whether its badge stands
 * @param since by which it is new
 */
public record SupplierDocument(
    String number,
    String card,
    String name,
    @Nullable String language,
    @Nullable String description,
    List<String> names,
    CountryCode country,
    boolean verified,
    Instant since) {

  public SupplierDocument {
    names = List.copyOf(names);
  }

  Content content() {
    return new Content(
        card,
        name,
        language == null ? "" : language,
        new Content.Words(description == null ? "" : description, names, Map.of()),
        Map.of(
            Keyword.COUNTRY, List.of(country.code()),
            Keyword.VERIFIED, List.of(Boolean.toString(verified))),
        Map.of(Measure.SINCE, Measure.micros(since)));
  }
}
