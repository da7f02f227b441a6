package org.entrepot.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language whose words the index knows how to cut and to bring to their stems. Every other one is
 * read as {@link #ANY}: cut where Unicode says, without case and accents.
 */
enum Tongue {
  ENGLISH("en"),
  CHINESE("zh"),
  ARABIC("ar"),
  ANY("any");

  private static final List<Tongue> ALL = List.of(values());

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /** The one that reads texts of a BCP 47 tag such as {@code zh-Hans}. */
  static Tongue of(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return Arrays.stream(values())
        .filter(tongue -> tongue.tag.equals(language))
        .findFirst()
        .orElse(ANY);
  }

  static Stream<Tongue> all() {
    return ALL.stream();
  }

  /** The analyzer of texts in the index. */
  String analyzer() {
    return "text_" + tag;
  }

  /** The analyzer of what is looked for. */
  String queryAnalyzer() {
    return "query_" + tag;
  }

  /** The field of everything that can be found. */
  String text() {
    return "text_" + tag;
  }

  /** The field of titles and names. */
  String label() {
    return "label_" + tag;
  }
}
