package org.entrepot.search;

import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;

/**
 * In what order finds stand; the number decides between equals.
 *
 * @param name tells cursors of several orders apart
 * @param measure absent where the rank decides
 */
record Order(String name, Optional<Measure> measure, boolean growing) {

  SearchSort sort(SearchSortFactory f) {
    SearchSort first =
        measure
            .map(
                known ->
                    f.field(known.field()).order(growing ? SortOrder.ASC : SortOrder.DESC).toSort())
            .orElseGet(() -> f.score().toSort());
    return f.composite().add(first).add(f.field(DocumentBinder.NUMBER)).toSort();
  }

  /** What stands behind a find, whatever came or went before it. */
  SearchPredicate behind(SearchPredicateFactory f, long value, String number) {
    String field = measure.orElseThrow().field();
    SearchPredicate beyond =
        growing
            ? f.range().field(field).greaterThan(value).toPredicate()
            : f.range().field(field).lessThan(value).toPredicate();
    return f.or(
            beyond,
            f.and(
                    f.match().field(field).matching(value).toPredicate(),
                    f.range().field(DocumentBinder.NUMBER).greaterThan(number).toPredicate())
                .toPredicate())
        .toPredicate();
  }
}
