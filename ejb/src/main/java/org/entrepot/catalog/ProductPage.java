package org.entrepot.catalog;

import java.util.List;
import java.util.Map;
import org.entrepot.platform.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list of products; of the public one with the counts by which it can be narrowed.
 *
 * @param nextCursor where the next piece starts, null at the end
 * @param total how many products the search finds; null in the list of one's own
 * @param facets counts over the whole search, not over this piece; null in the list of one's own
 */
public record ProductPage(
    List<ProductCard> items,
    @Nullable String nextCursor,
    @Nullable Long total,
    @Nullable Facets facets) {

  /**
   * How many products another choice would find, all other conditions unchanged.
   *
   * @param category by category code, groups and leaves
   * @param country by the supplier's country code
   */
  public record Facets(Map<String, Long> category, Map<String, Long> country) {}

  /** A company's own products, which are not counted. */
  public static ProductPage own(Page<ProductCard> page) {
    return new ProductPage(page.items(), page.nextCursor(), null, null);
  }
}
