package org.entrepot.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;

/** What narrows a search without a say in the rank. */
sealed interface Filter {

  /** The field that it narrows. */
  String field();

  SearchPredicate predicate(SearchPredicateFactory f);

  /** Has the code. */
  record Has(Keyword keyword, String code) implements Filter {
    @Override
    public String field() {
      return keyword.field();
    }

    @Override
    public SearchPredicate predicate(SearchPredicateFactory f) {
      return f.match().field(field()).matching(code).toPredicate();
    }
  }

  /** Lies within, both ends included. */
  record Within(Measure measure, long least, long most) implements Filter {
    @Override
    public String field() {
      return measure.field();
    }

    @Override
    public SearchPredicate predicate(SearchPredicateFactory f) {
      return f.range().field(field()).within(Range.between(least, most)).toPredicate();
    }
  }
}
