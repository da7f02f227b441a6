package org.entrepot.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/** The analyzers as Lucene knows them. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    for (boolean query : new boolean[] {false, true}) {
      english(standard(context, name(Tongue.ENGLISH, query)));
      pairs(standard(context, name(Tongue.CHINESE, query)).tokenFilter("cjkWidth"), query);
      arabic(standard(context, name(Tongue.ARABIC, query)));
      pairs(
          standard(context, name(Tongue.ANY, query))
              .tokenFilter("cjkWidth")
              .tokenFilter("decimalDigit")
              .tokenFilter("asciiFolding"),
          query);
    }
    standard(context, Analysis.PREFIX)
        .tokenFilter("asciiFolding")
        .tokenFilter("edgeNGram")
        .param("minGramSize", "1")
        .param("maxGramSize", Analysis.LONGEST_PREFIX);
    standard(context, Analysis.PREFIX_QUERY)
        .tokenFilter("asciiFolding")
        .tokenFilter("truncate")
        .param("prefixLength", Analysis.LONGEST_PREFIX);
  }

  private static String name(Tongue tongue, boolean query) {
    return query ? tongue.queryAnalyzer() : tongue.analyzer();
  }

  private static LuceneAnalysisOptionalComponentsStep standard(
      LuceneAnalysisConfigurationContext context, String name) {
    return context.analyzer(name).custom().tokenizer("standard").tokenFilter("lowercase");
  }

  private static void english(LuceneAnalysisOptionalComponentsStep analyzer) {
    analyzer.tokenFilter("englishPossessive").tokenFilter("asciiFolding").tokenFilter("porterStem");
  }

  private static void arabic(LuceneAnalysisOptionalComponentsStep analyzer) {
    analyzer
        .tokenFilter("decimalDigit")
        .tokenFilter("arabicNormalization")
        .tokenFilter("arabicStem");
  }

  private static void pairs(LuceneAnalysisOptionalComponentsStep analyzer, boolean query) {
    analyzer.tokenFilter("cjkBigram").param("outputUnigrams", Boolean.toString(!query));
  }
}
