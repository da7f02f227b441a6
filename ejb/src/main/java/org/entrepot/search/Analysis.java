package org.entrepot.search;

/**
 * The analyzers that the fields name; each backend is told of them in its own words, {@link
 * LuceneAnalysis} and {@link ElasticsearchAnalysis}, and one test holds both to the same finds.
 * Han, kana and hangul are cut into pairs, with the single signs in the index too, so that one sign
 * alone is found.
 */
final class Analysis {

  /** Beginnings of words. */
  static final String PREFIX = "prefix";

  /** What is completed. */
  static final String PREFIX_QUERY = "prefix_query";

  /** Longer words are completed by their beginning alone. */
  static final String LONGEST_PREFIX = "12";

  private Analysis() {}
}
