package org.entrepot.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a find has to have, and what it is worth. Each word counts 100 where it stands as written or
 * in another form of it, 30 by another name of the thing, 1 where letters were mistyped; so nothing
 * mistyped stands before what was meant. Among equals the title decides.
 */
final class Ranking {

  private static final int AS_WRITTEN = 100;
  private static final int BY_ANOTHER_NAME = 30;
  private static final int MISTYPED = 1;

  /** The first letter is hardly ever wrong, and looking for it would be dear. */
  private static final int RIGHT_LETTERS = 1;

  private Ranking() {}

  /** Every word, and all filters but those of the field that a facet leaves out. */
  static SearchPredicate of(SearchPredicateFactory f, Question question, String without) {
    BooleanPredicateClausesStep<?> all = f.bool();
    if (question.words().isEmpty()) {
      all.must(f.matchAll().boost(0));
    }
    for (Word word : question.words()) {
      all.must(occurs(f, word, question.tolerant()));
      all.should(inLabel(f, word));
    }
    question.filters().stream()
        .filter(filter -> !filter.field().equals(without))
        .forEach(filter -> all.filter(filter.predicate(f)));
    question
        .after()
        .filter(cursor -> question.order().measure().isPresent())
        .ifPresent(
            cursor -> all.filter(question.order().behind(f, cursor.value(), cursor.number())));
    return all.toPredicate();
  }

  /** In the title, by how rare it is there. */
  private static SearchPredicate inLabel(SearchPredicateFactory f, Word word) {
    BooleanPredicateClausesStep<?> any = f.bool();
    Tongue.all()
        .forEach(tongue -> any.should(exact(f, tongue.label(), word.text(), word.phrase())));
    return any.toPredicate();
  }

  private static SearchPredicate occurs(SearchPredicateFactory f, Word word, boolean tolerant) {
    BooleanPredicateClausesStep<?> any = f.bool();
    any.should(inTexts(f, List.of(word.text()), word.phrase()).constantScore().boost(AS_WRITTEN));
    if (!word.synonyms().isEmpty()) {
      any.should(inTexts(f, word.synonyms(), true).constantScore().boost(BY_ANOTHER_NAME));
    }
    if (tolerant && word.typos() > 0) {
      any.should(
          f.match()
              .field(Tongue.ANY.text())
              .matching(word.text())
              .fuzzy(word.typos(), RIGHT_LETTERS)
              .minimumShouldMatchPercent(100)
              .constantScore()
              .boost(MISTYPED));
    }
    return any.toPredicate();
  }

  /** Any of these in any language. */
  private static BooleanPredicateClausesStep<?> inTexts(
      SearchPredicateFactory f, List<String> names, boolean phrase) {
    BooleanPredicateClausesStep<?> any = f.bool();
    for (String name : names) {
      Tongue.all().forEach(tongue -> any.should(exact(f, tongue.text(), name, phrase)));
    }
    return any;
  }

  private static SearchPredicate exact(
      SearchPredicateFactory f, String field, String text, boolean phrase) {
    return phrase
        ? f.phrase().field(field).matching(text).toPredicate()
        : f.match().field(field).matching(text).minimumShouldMatchPercent(100).toPredicate();
  }

  /** Every word begun in the label. */
  static SearchPredicate begun(SearchPredicateFactory f, List<String> words) {
    BooleanPredicateClausesStep<?> all = f.bool();
    words.forEach(
        word ->
            all.must(
                f.match()
                    .field(DocumentBinder.PREFIX)
                    .matching(word)
                    .minimumShouldMatchPercent(100)));
    return all.toPredicate();
  }
}
