package org.entrepot.process;

import java.util.List;
import java.util.Map;
import org.entrepot.directory.SupplierView;
import org.entrepot.search.Found;
import org.jspecify.annotations.Nullable;

/**
 * A bounded piece of the public directory.
 *
 * @param nextCursor where the next piece starts, null at the end
 * @param total how many suppliers the search finds
 * @param totalExact whether there are not more than {@code total}, which may be rounded down above
 *     10,000
 * @param facets counts over the whole search, not over this piece
 */
public record SupplierPage(
    List<SupplierView> items,
    @Nullable String nextCursor,
    long total,
    boolean totalExact,
    Facets facets) {

  /**
   * How many suppliers each choice would show.
   *
   * @param country by ISO 3166 code, whichever country was chosen
   * @param verified by {@code true} and {@code false}, whichever was chosen
   */
  public record Facets(Map<String, Long> country, Map<String, Long> verified) {}

  static SupplierPage of(Found found, List<SupplierView> suppliers) {
    return new SupplierPage(
        suppliers,
        found.nextCursor(),
        found.total(),
        found.exact(),
        new Facets(
            found.facets().getOrDefault("country", Map.of()),
            found.facets().getOrDefault("verified", Map.of())));
  }
}
