package org.entrepot.search;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entrepot.platform.error.Refusal;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchResultTotal;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the index. */
final class Finder {

  private static final Logger LOG = System.getLogger(Finder.class.getName());

  /** Beyond so many, finds need not be counted one by one. */
  private static final int COUNTED = 10_000;

  /** With fewer finds than that, words may be mistyped ones. */
  private static final int FEW = 3;

  /** Of no field, so that no filter is left out. */
  private static final String EVERY_FILTER = "";

  private final Indexes indexes;
  private final Duration patience;

  Finder(Indexes indexes, Duration patience) {
    this.indexes = indexes;
    this.patience = patience;
  }

  /**
   * A find as a list needs it.
   *
   * @param value what the order goes by; null by rank
   */
  private record Row(String number, String card, @Nullable Long value) {}

  /**
   * A piece of what a question finds, with its counts.
   *
   * @throws Refusal {@code too_slow} or {@code unavailable} (503)
   */
  Found find(Question question) {
    try (SearchSession session = indexes.session()) {
      return find(session, question);
    } catch (SearchException e) {
      throw refusal(e);
    }
  }

  private static Refusal refusal(SearchException failure) {
    if (failure instanceof SearchTimeoutException) {
      return Refusal.unavailable("too_slow");
    }
    LOG.log(Level.WARNING, "The index does not answer", failure);
    return Refusal.unavailable("unavailable");
  }

  private Found find(SearchSession session, Question question) {
    boolean tail = question.after().isPresent() && question.order().measure().isPresent();
    List<Counts> counts =
        question.facets().stream().map(facet -> new Counts(facet, question)).toList();
    List<Counts> open = counts.stream().filter(count -> !question.narrows(count.facet())).toList();
    SearchResult<Row> page = ask(session, question, EVERY_FILTER, tail ? List.of() : open);
    SearchResult<Row> whole = tail ? count(session, question, EVERY_FILTER, open) : page;
    if (question.mayTolerate() && whole.total().hitCountLowerBound() < FEW) {
      return find(session, question.tolerating());
    }
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    for (Counts count : counts) {
      SearchResult<?> counted =
          open.contains(count)
              ? whole
              : count(session, question, count.facet().field(), List.of(count));
      facets.put(count.facet().code(), count.read(counted));
    }
    return found(question, page.hits(), whole.total(), facets);
  }

  private static Found found(
      Question question,
      List<Row> rows,
      SearchResultTotal total,
      Map<String, Map<String, Long>> facets) {
    List<Row> shown = rows.subList(0, Math.min(rows.size(), question.limit()));
    boolean more = rows.size() > shown.size();
    return new Found(
        shown.stream().map(Row::card).toList(),
        more ? next(question, shown) : null,
        total.hitCountLowerBound(),
        total.isHitCountExact(),
        facets);
  }

  private static @Nullable String next(Question question, List<Row> shown) {
    Row last = shown.get(shown.size() - 1);
    Long value = last.value();
    long at = value == null ? offset(question) + shown.size() : value;
    boolean tooDeep = value == null && at > Question.DEEPEST_RANK - question.limit();
    return tooDeep
        ? null
        : new Cursor(question.order().name(), question.tolerant(), at, last.number()).text();
  }

  /** Nothing but counts. */
  private SearchResult<Row> count(
      SearchSession session, Question question, String without, List<Counts> counts) {
    return fetch(session, question.whole(), without, counts, 0, 0);
  }

  private SearchResult<Row> ask(
      SearchSession session, Question question, String without, List<Counts> counts) {
    return fetch(session, question, without, counts, offset(question), question.limit() + 1);
  }

  private SearchResult<Row> fetch(
      SearchSession session,
      Question question,
      String without,
      List<Counts> counts,
      int offset,
      int limit) {
    SearchScope<? extends IndexedDocument> scope = session.scope(question.of());
    SearchQueryOptionsStep<?, Row, ?, ?, ?> query =
        session
            .search(scope)
            .select(row(scope.projection(), question.order()))
            .where(Ranking.of(scope.predicate(), question, without));
    counts.forEach(count -> count.ask(query, scope.aggregation()));
    return query
        .sort(question.order().sort(scope.sort()))
        .totalHitCountThreshold(COUNTED)
        .failAfter(patience.toMillis(), TimeUnit.MILLISECONDS)
        .fetch(offset, limit);
  }

  private static SearchProjection<Row> row(SearchProjectionFactory<?, ?> f, Order order) {
    SearchProjection<String> number = f.id(String.class).toProjection();
    SearchProjection<String> card = f.field(DocumentBinder.CARD, String.class).toProjection();
    return order
        .measure()
        .map(
            measure ->
                f.composite()
                    .from(number, card, f.field(measure.field(), Long.class).toProjection())
                    .as(Row::new)
                    .toProjection())
        .orElseGet(
            () ->
                f.composite()
                    .from(number, card)
                    .as((key, shown) -> new Row(key, shown, null))
                    .toProjection());
  }

  /** By rank, how many finds came before; in other orders the cursor is a condition. */
  private static int offset(Question question) {
    return question.order().measure().isPresent()
        ? 0
        : question.after().map(cursor -> (int) cursor.value()).orElse(0);
  }

  /** Documents whose label begins so, best first. */
  List<Suggestion> suggest(Class<? extends IndexedDocument> of, List<String> begun, int most) {
    try (SearchSession session = indexes.session()) {
      SearchScope<? extends IndexedDocument> scope = session.scope(of);
      SearchProjection<Suggestion> shown =
          scope
              .projection()
              .composite()
              .from(
                  scope.projection().id(String.class),
                  scope.projection().field(DocumentBinder.LABEL, String.class))
              .as(Suggestion::new)
              .toProjection();
      return session
          .search(scope)
          .select(shown)
          .where(Ranking.begun(scope.predicate(), begun))
          .failAfter(patience.toMillis(), TimeUnit.MILLISECONDS)
          .fetchHits(most);
    } catch (SearchException e) {
      throw refusal(e);
    }
  }

  /** The query of a question, for the engine to explain. */
  SearchQuery<?> query(SearchSession session, Question question) {
    SearchScope<? extends IndexedDocument> scope = session.scope(question.of());
    return session
        .search(scope)
        .select(scope.projection().id(String.class).toProjection())
        .where(Ranking.of(scope.predicate(), question, EVERY_FILTER))
        .toQuery();
  }

  /** The numbers of the documents that fulfil a condition, at most so many. */
  List<String> numbers(
      Class<? extends IndexedDocument> of,
      Function<SearchPredicateFactory, SearchPredicate> condition,
      int most) {
    try (SearchSession session = indexes.session()) {
      SearchScope<? extends IndexedDocument> scope = session.scope(of);
      return session
          .search(scope)
          .select(scope.projection().id(String.class).toProjection())
          .where(condition.apply(scope.predicate()))
          .fetchHits(most);
    }
  }
}
