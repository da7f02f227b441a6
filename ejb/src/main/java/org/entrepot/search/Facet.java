package org.entrepot.search;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By what the finds of a search are counted. This is the whole table: a further one is a line here,
 * its field in the documents, and a condition of {@link FindProducts} or {@link FindSuppliers} that
 * chooses it.
 */
enum Facet {
  CATEGORY(Keyword.CATEGORY),
  COUNTRY(Keyword.COUNTRY),
  VERIFIED(Keyword.VERIFIED),
  /** At most so much in the reader's currency. */
  PRICE(Measure.PRICE, List.of()),
  /** At most so many units. */
  MINIMUM_ORDER(Measure.MINIMUM_ORDER, List.of(1, 10, 100, 1000, 10_000)),
  /** At most so many days. */
  LEAD_TIME(Measure.LEAD_TIME, List.of(7, 14, 30, 60, 90));

  static final List<Facet> OF_PRODUCTS =
      List.of(CATEGORY, COUNTRY, PRICE, MINIMUM_ORDER, LEAD_TIME);
  static final List<Facet> OF_SUPPLIERS = List.of(COUNTRY, VERIFIED);

  /** So many codes are counted, the most frequent ones. */
  static final int MOST_CODES = 300;

  private final Optional<Keyword> keyword;
  private final Optional<Measure> measure;
  private final List<Integer> bounds;

  Facet(Keyword keyword) {
    this.keyword = Optional.of(keyword);
    this.measure = Optional.empty();
    this.bounds = List.of();
  }

  Facet(Measure measure, List<Integer> bounds) {
    this.keyword = Optional.empty();
    this.measure = Optional.of(measure);
    this.bounds = bounds;
  }

  /** The codes that it counts, if it counts codes. */
  Optional<Keyword> keyword() {
    return keyword;
  }

  /** The numbers that it counts, if it counts numbers. */
  Optional<Measure> measure() {
    return measure;
  }

  /** The field by whose filters it is not narrowed. */
  String field() {
    return keyword.map(Keyword::field).orElseGet(() -> measure.map(Measure::field).orElseThrow());
  }

  /** As answers name it: {@code minimumOrder}. */
  String code() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    return words.length == 1
        ? words[0]
        : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }

  /** The upper bounds in the measure's unit, each with its name in answers, growing. */
  Map<Long, String> bounds(Currency reader) {
    Map<Long, String> named = new LinkedHashMap<>();
    if (this == PRICE) {
      Prices.bounds(reader)
          .forEach(bound -> named.put(Prices.reference(bound, reader), bound.toPlainString()));
    }
    for (int bound : bounds) {
      long value = this == MINIMUM_ORDER ? Measure.millionths(BigDecimal.valueOf(bound)) : bound;
      named.put(value, Integer.toString(bound));
    }
    return named;
  }
}
