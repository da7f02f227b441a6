package org.entrepot.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the public list with the counts by which it can be narrowed.
 *
 * @param nextCursor where the next piece starts, null at the end
 * @param total how many products the search finds
 * @param facets counts over the whole search, not over this piece
 */
public record ProductPage(
    List<ProductCard> items, @Nullable String nextCursor, long total, Facets facets) {

  /**
   * How many products another choice would find, all other conditions unchanged.
   *
   * @param category by category code, groups and leaves
   * @param country by the supplier's country code
   */
  public record Facets(Map<String, Long> category, Map<String, Long> country) {}
}
