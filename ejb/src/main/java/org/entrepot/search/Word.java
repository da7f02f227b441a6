package org.entrepot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.platform.text.SearchText;

/**
 * One thing that has to occur: a word, words that mean one thing, or a phrase in quotation marks.
 *
 * @param text as it was written
 * @param phrase whether exactly this, in this order
 * @param synonyms what the trade also calls it
 */
record Word(String text, boolean phrase, List<String> synonyms) {

  /** Further words are left out. */
  static final int MOST = 8;

  /** Words of this many letters are long enough for one mistyped letter, and for two. */
  private static final int ONE_TYPO = 4;

  private static final int TWO_TYPOS = 8;

  /** A phrase in any quotation marks, one that is not closed included, or a word. */
  private static final Pattern PIECE =
      Pattern.compile("[\"“”„«»](?<phrase>[^\"“”„«»]*)(?:[\"“”„«»]|$)|(?<word>[^\\s\"“”„«»]+)");

  Word {
    synonyms = List.copyOf(synonyms);
  }

  /** Reads what a visitor typed; nothing without a letter or digit. */
  static List<Word> read(String query) {
    List<Word> words = new ArrayList<>();
    List<String> loose = new ArrayList<>();
    Matcher piece = PIECE.matcher(query);
    while (piece.find()) {
      String phrase = piece.group("phrase");
      if (phrase == null) {
        loose.add(piece.group("word"));
      } else {
        words.addAll(Synonyms.words(loose));
        loose.clear();
        words.add(new Word(phrase.strip(), true, List.of()));
      }
    }
    words.addAll(Synonyms.words(loose));
    List<Word> meant = words.stream().filter(Word::says).distinct().toList();
    List<Word> telling = meant.stream().filter(word -> !Synonyms.isFiller(word.text())).toList();
    return (telling.isEmpty() ? meant : telling).stream().limit(MOST).toList();
  }

  private boolean says() {
    return !SearchText.of(text).isEmpty();
  }

  /** How many letters may be mistyped. */
  int typos() {
    int length = text.codePointCount(0, text.length());
    if (phrase || length < ONE_TYPO) {
      return 0;
    }
    return length < TWO_TYPOS ? 1 : 2;
  }
}
