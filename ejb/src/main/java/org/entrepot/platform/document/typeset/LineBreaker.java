package org.entrepot.platform.document.typeset;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where the lines of a paragraph end: at the places that the language allows, and inside a
 * word, between characters as a reader sees them, when the word alone is too long.
 */
final class LineBreaker {
  /** Lengths are sums of floats. */
  private static final float TOLERANCE = 0.05f;

  private final BreakIterator words;
  private final BreakIterator characters;

  /** From the first character of a line to behind its last one, spaces at the end left out. */
  record Range(int start, int end) {}

  @FunctionalInterface
  interface Measure {
    /** The width of a part of the text in thousandths of the type size. */
    float of(String part);
  }

  LineBreaker(Locale locale) {
    this.words = BreakIterator.getLineInstance(locale);
    this.characters = BreakIterator.getCharacterInstance(locale);
  }

  List<Range> ranges(String text, float width, Measure measure) {
    var lines = new ArrayList<Range>();
    words.setText(text);
    int start = 0;
    int from = words.first();
    float used = 0;
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      int visible = trimmed(text, from, to);
      float needed = measure.of(text.substring(from, visible));
      if (used + needed > width + TOLERANCE && from > start) {
        lines.add(new Range(start, trimmed(text, start, from)));
        start = from;
        used = 0;
      }
      if (needed > width + TOLERANCE) {
        start = breakWord(text.substring(from, visible), from, width, measure, lines);
        needed = measure.of(text.substring(start, visible));
      }
      used += needed + (visible < to ? measure.of(text.substring(visible, to)) : 0);
      from = to;
    }
    lines.add(new Range(start, trimmed(text, start, text.length())));
    return lines;
  }

  /** Fills lines with a word that fits in none; answers where its rest begins. */
  private int breakWord(String word, int offset, float width, Measure measure, List<Range> lines) {
    characters.setText(word);
    int start = 0;
    int from = characters.first();
    float used = 0;
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      float needed = measure.of(word.substring(from, to));
      if (used + needed > width + TOLERANCE && from > start) {
        lines.add(new Range(offset + start, offset + from));
        start = from;
        used = 0;
      }
      used += needed;
      from = to;
    }
    return offset + start;
  }

  private static int trimmed(String text, int start, int end) {
    int trimmed = end;
    while (trimmed > start && isSpace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean isSpace(char character) {
    return Character.getType(character) == Character.SPACE_SEPARATOR && character != '\u00A0';
  }
}
