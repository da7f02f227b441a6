package org.entrepot.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bounded piece of the public directory.
 *
 * @param nextCursor where the next piece starts, null at the end
 * @param facets counts over the whole search, not over this piece
 */
public record SupplierPage(List<SupplierView> items, @Nullable String nextCursor, Facets facets) {

  /**
   * How many suppliers each choice would show.
   *
   * @param country by ISO 3166 code, whichever country was chosen
   */
  public record Facets(Map<String, Long> country) {}
}
