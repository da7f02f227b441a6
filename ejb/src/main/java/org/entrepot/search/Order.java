package org.entrepot.search;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;

/**
 * In what order finds stand; between equals decides what is made of their numbers.
 *
 * @param name tells cursors of several orders apart
 * @param measure absent where the rank decides
 */
record Order(String name, Optional<Measure> measure, boolean growing) {

  /** A number of a document's number: the FNV-1a hash, in practice another one for each. */
  static long tie(String number) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : number.getBytes(StandardCharsets.US_ASCII)) {
      hash = (hash ^ each) * 0x100000001b3L;
    }
    return hash;
  }

  SearchSort sort(SearchSortFactory f) {
    SearchSort first =
        measure
            .map(
                known ->
                    f.field(known.field()).order(growing ? SortOrder.ASC : SortOrder.DESC).toSort())
            .orElseGet(() -> f.score().toSort());
    return f.composite().add(first).add(f.field(DocumentBinder.TIE)).toSort();
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
                    f.range().field(DocumentBinder.TIE).greaterThan(tie(number)).toPredicate())
                .toPredicate())
        .toPredicate();
  }
}
