package org.entrepot.process;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.entrepot.catalog.ProductCard;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.value.ReferenceRates;
import org.entrepot.search.Found;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list of products; of the public one with the counts by which it can be narrowed.
 *
 * @param nextCursor where the next piece starts, null at the end
 * @param total how many products the search finds; null in the list of one's own
 * @param totalExact whether there are not more than {@code total}, which may be rounded down above
 *     10,000; null in the list of one's own
 * @param facets counts over the whole search, not over this piece; null in the list of one's own
 */
public record ProductPage(
    List<ProductCard> items,
    @Nullable String nextCursor,
    @Nullable Long total,
    @Nullable Boolean totalExact,
    @Nullable Facets facets) {

  /**
   * How many products another choice would find, all other conditions unchanged.
   *
   * @param category by category code, groups and leaves
   * @param country by the supplier's country code
   * @param price by the highest unit price, in {@code currency}
   * @param minimumOrder by the highest minimum order
   * @param leadTime by the most days
   * @param currency in which prices are compared, at reference rates
   * @param ratesOn the day of those rates
   */
  public record Facets(
      Map<String, Long> category,
      Map<String, Long> country,
      Map<String, Long> price,
      Map<String, Long> minimumOrder,
      Map<String, Long> leadTime,
      Currency currency,
      LocalDate ratesOn) {}

  /** A company's own products, which are not counted. */
  public static ProductPage own(Page<ProductCard> page) {
    return new ProductPage(page.items(), page.nextCursor(), null, null, null);
  }

  static ProductPage of(Found found, List<ProductCard> cards, Currency reader) {
    Map<String, Map<String, Long>> counts = found.facets();
    return new ProductPage(
        cards,
        found.nextCursor(),
        found.total(),
        found.exact(),
        new Facets(
            counts.getOrDefault("category", Map.of()),
            counts.getOrDefault("country", Map.of()),
            counts.getOrDefault("price", Map.of()),
            counts.getOrDefault("minimumOrder", Map.of()),
            counts.getOrDefault("leadTime", Map.of()),
            reader,
            ReferenceRates.on()));
  }
}
