package org.entrepot.platform.document;

import java.util.Optional;
import org.entrepot.platform.document.typeset.Line;

/**
 * What stands around the text: the short heading of every page but the first, the footer with the
 * page count, and the mark. Coordinates are points from the lower left corner of the sheet.
 */
final class PageFrame {
  private static final float SIDE = Length.millimetres(20);
  private static final float TOP = Length.millimetres(17);
  private static final float LATER_TOP = Length.millimetres(26);
  private static final float BOTTOM = Length.millimetres(22);
  private static final float HEADING_BASELINE = Length.millimetres(16);
  private static final float FOOTER_BASELINE = Length.millimetres(12);
  private static final float FINE = 0.6f;
  private static final float MARK_SIZE = 64;
  private static final double CAPITALS = 0.72;
  private static final TextStyle SMALL = TextStyle.CAPTION;

  private final PdfDocument document;
  private final Setting setting;

  PageFrame(PdfDocument document, Setting setting) {
    this.document = document;
    this.setting = setting;
  }

  float left() {
    return SIDE;
  }

  float width() {
    return document.paper().width() - 2 * SIDE;
  }

  float top(int page) {
    return document.paper().height() - (page == 0 ? TOP : LATER_TOP);
  }

  float bottom() {
    return BOTTOM;
  }

  float bodyHeight() {
    return top(1) - bottom();
  }

  /** Paints what lies under the text and over it at the head of the page. */
  void open(Canvas canvas, int page) {
    if (!document.mark().isEmpty()) {
      canvas.artifact(() -> paintMark(canvas));
    }
    if (page > 0) {
      canvas.artifact(() -> paintHeading(canvas));
    }
  }

  /** Paints the foot of a page, once it is known how many there are. */
  void close(Canvas canvas, int page, int pages) {
    var count =
        document
            .pageLabel()
            .replace("{page}", Integer.toString(page + 1))
            .replace("{pages}", Integer.toString(pages));
    canvas.artifact(
        () -> {
          float rule = FOOTER_BASELINE + Length.millimetres(4.5f);
          canvas.box(SIDE, rule, width(), FINE, Ink.LINE);
          var label = setting.line(count, SMALL);
          float taken = end(canvas, label, SMALL, FOOTER_BASELINE);
          var free = width() - taken - Length.millimetres(8);
          var lines =
              setting.text(document.footer(), SMALL, Alignment.START, free, Optional.empty());
          lines.stream()
              .limit(2)
              .map(TextSlice.class::cast)
              .forEach(line -> paintFooter(canvas, line, lines.indexOf(line), free));
        });
  }

  private void paintFooter(Canvas canvas, TextSlice line, int index, float free) {
    float baseline = FOOTER_BASELINE - index * SMALL.lineHeight();
    float x = SIDE + setting.offset(0, free, width());
    float slack = free - line.line().width() * SMALL.size() / 1000;
    canvas.text(line.line(), x + slack * line.share(), baseline, SMALL);
  }

  private void paintHeading(Canvas canvas) {
    float baseline = document.paper().height() - HEADING_BASELINE;
    var style = SMALL.in(Ink.TEXT);
    float taken = end(canvas, setting.line(document.number(), style.bold()), style, baseline);
    float free = width() - taken - Length.millimetres(8);
    var words = document.title() + (document.mark().isEmpty() ? "" : " · " + document.mark());
    var parts = document.issuer().isEmpty() ? words : document.issuer() + " · " + words;
    var line =
        (TextSlice) setting.text(parts, SMALL, Alignment.START, free, Optional.empty()).get(0);
    float slack = free - line.line().width() * SMALL.size() / 1000;
    float x = SIDE + setting.offset(0, free, width());
    canvas.text(line.line(), x + slack * line.share(), baseline, SMALL);
    canvas.box(SIDE, baseline - Length.millimetres(2.6f), width(), FINE, Ink.ACCENT);
  }

  /** Paints at the edge where reading ends; answers the width. */
  private float end(Canvas canvas, Line line, TextStyle style, float baseline) {
    float taken = line.width() * style.size() / 1000;
    canvas.text(line, SIDE + setting.offset(width() - taken, taken, width()), baseline, style);
    return taken;
  }

  /** Large and very pale, rising along the diagonal of the sheet. */
  private void paintMark(Canvas canvas) {
    var paper = document.paper();
    double angle = Math.atan2(paper.height() - 2 * BOTTOM, paper.width() - 2 * SIDE);
    var style = new TextStyle(MARK_SIZE, 1, true, Ink.MARK);
    var line = setting.line(document.mark(), style);
    double diagonal = Math.hypot(paper.height() - 2 * BOTTOM, paper.width() - 2 * SIDE);
    float size = (float) Math.min(MARK_SIZE, 0.9 * diagonal * 1000 / line.width());
    float length = line.width() * size / 1000;
    double rise = size * CAPITALS / 2;
    double x = paper.width() / 2 - Math.cos(angle) * length / 2 + Math.sin(angle) * rise;
    double y = paper.height() / 2 - Math.sin(angle) * length / 2 - Math.cos(angle) * rise;
    canvas.turnedText(line, (float) x, (float) y, new TextStyle(size, 1, true, Ink.MARK), angle);
  }
}
