package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entrepot.platform.document.typeset.Language;
import org.entrepot.platform.document.typeset.Line;
import org.entrepot.platform.document.typeset.Typesetter;

/** What blocks need to be laid out: the language, the direction of the page, and set lines. */
final class Setting {
  private final PDDocument pdf;
  private final Typesetter typesetter;
  private final Language language;
  private final float tallest;
  private int headingLevel = 1;

  /**
   * A setting.
   *
   * @param tallest room that one page has at least, in points
   */
  Setting(PDDocument pdf, Locale language, boolean lenient, float tallest) {
    this.tallest = tallest;
    this.pdf = pdf;
    this.typesetter = new Typesetter(lenient);
    this.language = Language.of(language);
  }

  PDDocument pdf() {
    return pdf;
  }

  /** No picture may be taller. */
  float tallest() {
    return tallest;
  }

  /** The level of the next heading, which is at most one deeper than that of the last. */
  int headingLevel(int wanted) {
    headingLevel = Math.min(wanted, headingLevel + 1);
    return headingLevel;
  }

  /** Whether columns run from right to left. */
  boolean isMirrored() {
    return language.rightToLeft();
  }

  /** The left edge of something that begins so far from the edge where reading begins. */
  float offset(float start, float extent, float width) {
    return isMirrored() ? width - start - extent : start;
  }

  /** A text as lines of a width, in the document's language. */
  List<Slice> text(
      String text, TextStyle style, Alignment alignment, float width, Optional<Element> element) {
    var lines = typesetter.lines(text, style.heavy(), 1000 * width / style.size(), language);
    return slices(lines, style, share(alignment, isMirrored()), width, element);
  }

  /** A text as lines of a width, in a language of its own. */
  List<Slice> foreignText(
      String text,
      TextStyle style,
      Alignment alignment,
      float width,
      Locale locale,
      Element element) {
    var own = Language.of(locale);
    var lines = typesetter.linesIn(text, style.heavy(), 1000 * width / style.size(), own);
    element.in(locale);
    return slices(lines, style, share(alignment, own.rightToLeft()), width, Optional.of(element));
  }

  /** A text on one line, however long. */
  Line line(String text, TextStyle style) {
    return typesetter
        .lines(text.replace('\n', ' '), style.heavy(), Float.MAX_VALUE, language)
        .get(0);
  }

  /** The share of free room at the left of a line. */
  static float share(Alignment alignment, boolean rightToLeft) {
    return switch (alignment) {
      case START -> rightToLeft ? 1 : 0;
      case CENTER -> 0.5f;
      case END -> rightToLeft ? 0 : 1;
      case NUMBER -> 1;
    };
  }

  /** Neither the first nor the last line of a text stays alone on a page. */
  private static List<Slice> slices(
      List<Line> lines, TextStyle style, float share, float width, Optional<Element> element) {
    var slices = new ArrayList<Slice>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean tied = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      slices.add(new TextSlice(lines.get(i), style, width, share, tied, element));
    }
    return slices;
  }
}
