package org.entrepot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** The counts of one facet: asked for with a query, and read from its answer. */
final class Counts {

  private final Facet facet;
  private final Map<Long, String> bounds;
  private final AggregationKey<Map<String, Long>> codes;
  private final AggregationKey<Map<Range<Long>, Long>> numbers;

  Counts(Facet facet, Question question) {
    this.facet = facet;
    this.bounds = facet.bounds(question.reader());
    this.codes = AggregationKey.of(facet.code());
    this.numbers = AggregationKey.of(facet.code());
  }

  Facet facet() {
    return facet;
  }

  void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?> query, SearchAggregationFactory f) {
    Optional<Keyword> keyword = facet.keyword();
    if (keyword.isPresent()) {
      query.aggregation(codes, byCode(f, keyword.orElseThrow()));
    } else if (!bounds.isEmpty()) {
      query.aggregation(numbers, byRange(f));
    }
  }

  private static SearchAggregation<Map<String, Long>> byCode(
      SearchAggregationFactory f, Keyword keyword) {
    return f.terms()
        .field(keyword.field(), String.class)
        .orderByCountDescending()
        .maxTermCount(Facet.MOST_CODES)
        .toAggregation();
  }

  private SearchAggregation<Map<Range<Long>, Long>> byRange(SearchAggregationFactory f) {
    return f.range().field(facet.field(), Long.class).ranges(ranges()).toAggregation();
  }

  /** From bound to bound, so that each find is counted once. */
  private List<Range<Long>> ranges() {
    List<Range<Long>> ranges = new ArrayList<>();
    long from = Long.MIN_VALUE;
    for (long bound : bounds.keySet()) {
      ranges.add(Range.canonical(from, bound + 1));
      from = bound + 1;
    }
    return ranges;
  }

  Map<String, Long> read(SearchResult<?> result) {
    if (facet.keyword().isPresent()) {
      return sorted(result.aggregation(codes));
    }
    return bounds.isEmpty() ? Map.of() : summed(result.aggregation(numbers));
  }

  /** Most first, and by code between equals, as the engines do not promise. */
  private static Map<String, Long> sorted(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** How many are at most as large as each bound. */
  private Map<String, Long> summed(Map<Range<Long>, Long> counts) {
    Map<String, Long> summed = new LinkedHashMap<>();
    long sum = 0;
    for (Range<Long> range : ranges()) {
      sum += counts.getOrDefault(range, 0L);
      summed.put(bounds.getOrDefault(range.upperBoundValue().orElseThrow() - 1, ""), sum);
    }
    return summed;
  }
}
