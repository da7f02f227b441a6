package org.entrepot.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what was found.
 *
 * @param cards as the documents brought them
 * @param nextCursor where the next piece starts, null at the end
 * @param total how many there are; a lower bound above 10,000 unless {@code exact}
 * @param facets by the facet's name, how many another choice would find, all other conditions
 *     unchanged: by code, or by the upper bound that it leaves
 */
public record Found(
    List<String> cards,
    @Nullable String nextCursor,
    long total,
    boolean exact,
    Map<String, Map<String, Long>> facets) {

  public Found {
    cards = List.copyOf(cards);
  }
}
