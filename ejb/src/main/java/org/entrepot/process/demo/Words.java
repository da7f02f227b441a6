package org.entrepot.process.demo;

import java.util.List;
import java.util.Random;
import org.entrepot.platform.value.ReferenceTable;

/**
 * What the people of the demo world write to each other, by occasion and language.
 *
 * @param language the BCP 47 tag of the text
 */
record Words(String kind, String language, String text) {

  private static final List<Words> ALL =
      ReferenceTable.at("/demo/words.csv").stream()
          .map(row -> new Words(row.get(0), row.get(1), row.get(2)))
          .toList();

  /** Words for the occasion in the language, or in English where there are none in it. */
  static Words of(String kind, String language, Random chance) {
    List<Words> fitting = in(kind, language);
    List<Words> some = fitting.isEmpty() ? in(kind, "en") : fitting;
    return some.get(chance.nextInt(some.size()));
  }

  private static List<Words> in(String kind, String language) {
    return ALL.stream()
        .filter(words -> words.kind.equals(kind) && words.language.equals(language))
        .toList();
  }
}
