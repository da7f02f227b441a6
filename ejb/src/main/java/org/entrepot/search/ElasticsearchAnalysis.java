package org.entrepot.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers as Elasticsearch and OpenSearch know them. */
final class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    filters(context);
    for (boolean query : new boolean[] {false, true}) {
      String pairs = query ? "cjk_bigram" : "entrepot_pairs";
      custom(
          context,
          name(Tongue.ENGLISH, query),
          "lowercase",
          "entrepot_possessive",
          "asciifolding",
          "porter_stem");
      custom(context, name(Tongue.CHINESE, query), "lowercase", "cjk_width", pairs);
      custom(
          context,
          name(Tongue.ARABIC, query),
          "lowercase",
          "decimal_digit",
          "arabic_normalization",
          "entrepot_arabic");
      custom(
          context,
          name(Tongue.ANY, query),
          "lowercase",
          "cjk_width",
          "decimal_digit",
          "asciifolding",
          pairs);
    }
    custom(context, Analysis.PREFIX, "lowercase", "asciifolding", "entrepot_beginnings");
    custom(context, Analysis.PREFIX_QUERY, "lowercase", "asciifolding", "entrepot_cut");
  }

  private static String name(Tongue tongue, boolean query) {
    return query ? tongue.queryAnalyzer() : tongue.analyzer();
  }

  private static void custom(
      ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
    context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
  }

  private static void filters(ElasticsearchAnalysisConfigurationContext context) {
    context
        .tokenFilter("entrepot_possessive")
        .type("stemmer")
        .param("language", "possessive_english");
    context.tokenFilter("entrepot_arabic").type("stemmer").param("language", "arabic");
    context.tokenFilter("entrepot_pairs").type("cjk_bigram").param("output_unigrams", true);
    context
        .tokenFilter("entrepot_beginnings")
        .type("edge_ngram")
        .param("min_gram", 1)
        .param("max_gram", Integer.parseInt(Analysis.LONGEST_PREFIX));
    context
        .tokenFilter("entrepot_cut")
        .type("truncate")
        .param("length", Integer.parseInt(Analysis.LONGEST_PREFIX));
  }
}
