package org.entrepot.search;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.page.PageRequest;

/**
 * A search as the index takes it.
 *
 * @param tolerant whether mistyped words count
 * @param facets by what its finds are counted
 * @param reader the currency of the price facet
 */
record Question(
    Class<? extends IndexedDocument> of,
    List<Word> words,
    List<Filter> filters,
    Order order,
    boolean tolerant,
    List<Facet> facets,
    Currency reader,
    int limit,
    Optional<Cursor> after) {

  /** A list by rank ends here: what stands further behind, nobody looks for by rank. */
  static final int DEEPEST_RANK = 10_000;

  static Question of(FindProducts find, PageRequest page) {
    List<Word> words = find.words();
    Order order = find.sort().order(!words.isEmpty());
    Optional<Cursor> after = Cursor.of(page, order);
    return new Question(
        IndexedProduct.class,
        words,
        find.filters(),
        order,
        after.map(Cursor::tolerant).orElse(false),
        Facet.OF_PRODUCTS,
        find.reader(),
        page.limit(),
        after);
  }

  static Question of(FindSuppliers find, PageRequest page) {
    List<Word> words = find.words();
    Order order = ProductSort.RELEVANCE.order(!words.isEmpty());
    Optional<Cursor> after = Cursor.of(page, order);
    return new Question(
        IndexedSupplier.class,
        words,
        find.filters(),
        order,
        after.map(Cursor::tolerant).orElse(false),
        Facet.OF_SUPPLIERS,
        FindProducts.EURO,
        page.limit(),
        after);
  }

  /** The same, mistyped words included; its cursor, if any, stays. */
  Question tolerating() {
    return new Question(of, words, filters, order, true, facets, reader, limit, after);
  }

  /** The same from its beginning. */
  Question whole() {
    return new Question(
        of, words, filters, order, tolerant, facets, reader, limit, Optional.empty());
  }

  /** Whether tolerance could find more than there is. */
  boolean mayTolerate() {
    return !tolerant && after.isEmpty() && words.stream().anyMatch(word -> word.typos() > 0);
  }

  boolean narrows(Facet facet) {
    return filters.stream().anyMatch(filter -> filter.field().equals(facet.field()));
  }
}
