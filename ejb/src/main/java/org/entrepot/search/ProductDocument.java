package org.entrepot.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A public product, as the index takes it.
 *
 * @param card what a list shows of it; it comes back as it was given
 * @param language the BCP 47 tag of title and description
 * @param names words that are the same in every language, such as codes and the supplier's name
 * @param words further words by the language that they are in
 * @param supplier the supplier's number
 * @param country the supplier's
 * @param categories the codes under which it is counted: its leaf and the group of that
 * @param price the cheapest tier's; null where it is told only to those who ask
 * @param minimumOrder in units of the product
 * @param publishedAt by which it is new
 */
public record ProductDocument(
    String number,
    String card,
    String language,
    String title,
    @Nullable String description,
    List<String> names,
    Map<String, String> words,
    String supplier,
    CountryCode country,
    List<String> categories,
    @Nullable UnitPrice price,
    BigDecimal minimumOrder,
    int leadTimeDays,
    Instant publishedAt) {

  public ProductDocument {
    names = List.copyOf(names);
    words = Map.copyOf(words);
    categories = List.copyOf(categories);
  }

  Content content() {
    return new Content(
        card,
        title,
        language,
        new Content.Words(description == null ? "" : description, names, words),
        Map.of(
            Keyword.CATEGORY,
            categories,
            Keyword.COUNTRY,
            List.of(country.code()),
            Keyword.CURRENCY,
            price == null ? List.of() : List.of(price.currency().getCurrencyCode()),
            Keyword.SUPPLIER,
            List.of(supplier)),
        Map.of(
            Measure.PRICE, Prices.reference(price),
            Measure.MINIMUM_ORDER, Measure.millionths(minimumOrder),
            Measure.LEAD_TIME, (long) leadTimeDays,
            Measure.SINCE, Measure.micros(publishedAt)));
  }
}
