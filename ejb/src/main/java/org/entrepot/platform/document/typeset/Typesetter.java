package org.entrepot.platform.document.typeset;

import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets text in lines of a width. One for each document; not for several threads. */
public final class Typesetter {
  private static final char FIRST_RIGHT_TO_LEFT = 0x0590;
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\u2028\\u2029]");

  private final Shaper regular;
  private final Shaper heavy;
  private final Map<Locale, LineBreaker> breakers = new HashMap<>();

  /**
   * A typesetter.
   *
   * @param lenient print a question mark where no face has a glyph, instead of refusing
   */
  public Typesetter(boolean lenient) {
    this.regular = new Shaper(false, lenient);
    this.heavy = new Shaper(true, lenient);
  }

  /**
   * Sets a text; a line feed begins a new paragraph. In a language that runs from the right, a
   * paragraph does too if any letter of it does; in the others its first letter decides.
   *
   * @param width of the lines, in thousandths of the type size
   */
  public List<Line> lines(String text, boolean bold, float width, Language language) {
    return lines(text, bold, width, language, false);
  }

  /** As {@link #lines}, but all paragraphs run in the direction of the language. */
  public List<Line> linesIn(String text, boolean bold, float width, Language language) {
    return lines(text, bold, width, language, true);
  }

  private List<Line> lines(
      String text, boolean bold, float width, Language language, boolean directed) {
    var shaper = bold ? heavy : regular;
    var lines = new ArrayList<Line>();
    for (var paragraph : LINE_END.split(text, -1)) {
      var clean = clean(paragraph);
      if (isLeftToRight(clean, language)) {
        setPlain(clean, shaper, width, language.locale(), lines);
      } else {
        setMixed(Figures.isolated(clean), shaper, width, language, directed, lines);
      }
    }
    return lines;
  }

  private void setPlain(String text, Shaper shaper, float width, Locale locale, List<Line> lines) {
    var whole = Line.of(shaper.shape(text, false));
    if (whole.width() <= width) {
      lines.add(whole);
      return;
    }
    for (var range : ranges(text, shaper, width, locale)) {
      lines.add(Line.of(shaper.shape(text.substring(range.start(), range.end()), false)));
    }
  }

  private void setMixed(
      String text,
      Shaper shaper,
      float width,
      Language language,
      boolean directed,
      List<Line> lines) {
    var bidi = new Bidi();
    bidi.setPara(text, level(text, language, directed), null);
    for (var range : ranges(text, shaper, width, language.locale())) {
      var runs = new ArrayList<GlyphRun>();
      if (range.start() < range.end()) {
        var line = bidi.setLine(range.start(), range.end());
        for (int i = 0; i < line.countRuns(); i++) {
          var run = line.getVisualRun(i);
          var part = text.substring(range.start() + run.getStart(), range.start() + run.getLimit());
          runs.addAll(shaper.shape(part, run.isOddRun()));
        }
      }
      lines.add(Line.of(runs));
    }
  }

  private static byte level(String text, Language language, boolean directed) {
    if (!language.rightToLeft()) {
      return directed ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR;
    }
    boolean any = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    return directed || any ? Bidi.RTL : Bidi.LTR;
  }

  private List<LineBreaker.Range> ranges(String text, Shaper shaper, float width, Locale locale) {
    return breakers
        .computeIfAbsent(locale, LineBreaker::new)
        .ranges(text, width, part -> Line.of(shaper.shape(part, false)).width());
  }

  private static boolean isLeftToRight(String text, Language language) {
    if (language.rightToLeft()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return !Bidi.requiresBidi(text.toCharArray(), i, text.length());
      }
    }
    return true;
  }

  /** Control characters are layout of another kind; letters and their marks become one. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint ->
                clean.appendCodePoint(Character.isISOControl(codePoint) ? ' ' : codePoint));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }
}
