package org.entrepot.platform.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around the text: the short heading of every page but the first, the footer with the
 * page count, and the mark. Coordinates are points from the lower left corner of the sheet.
 */
final class PageFrame {
  private static final float SIDE = Length.millimetres(20);
  private static final float TOP = Length.millimetres(17);
  private static final float LATER_TOP = Length.millimetres(26);
  private static final float MARGIN = Length.millimetres(10);
  private static final float HEADING_TOP = Length.millimetres(13.5f);
  private static final float HEADING_SHARE = 0.7f;
  private static final float FOOTER_GAP = Length.millimetres(3.5f);
  private static final float FOOTER_GUTTER = Length.millimetres(5);
  private static final float LABEL_SHARE = 0.45f;
  private static final int MANY = 999;
  private static final float FINE = 0.6f;
  private static final float MARK_SIZE = 64;
  private static final double CAPITALS = 0.72;
  private static final TextStyle SMALL = TextStyle.CAPTION;

  private final PdfDocument document;
  private final Setting setting;
  private final float labelWidth;
  private final List<Slice> footer;

  PageFrame(PdfDocument document, Setting setting) {
    this.document = document;
    this.setting = setting;
    this.labelWidth = labelWidth();
    this.footer =
        setting.text(document.footer(), SMALL, Alignment.START, footerWidth(), Optional.empty());
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

  /** Where the text ends: above the footer, which takes the lines that it needs. */
  float bottom() {
    return MARGIN + Slice.height(footer) + 2 * FOOTER_GAP;
  }

  float bodyHeight() {
    return top(1) - bottom();
  }

  /** Paints what lies under the text and over it at the head of the page. */
  void open(Canvas canvas, int page) {
    if (!document.watermark().isEmpty()) {
      canvas.artifact(() -> paintMark(canvas));
    }
    if (page > 0) {
      paintHeading(canvas);
    }
  }

  /** Paints the foot of a page, once it is known how many there are. */
  void close(Canvas canvas, int page, int pages) {
    var count = pageLabel(page + 1, pages);
    var label = setting.text(count, SMALL, Alignment.END, labelWidth, Optional.empty());
    float top = bottom() - FOOTER_GAP;
    canvas.rule(SIDE, SIDE + width(), top, FINE, Ink.LINE);
    float first = top - FOOTER_GAP / 2;
    Slice.paint(footer, canvas, SIDE + setting.offset(0, footerWidth(), width()), first);
    float labelStart = width() - labelWidth;
    Slice.paint(label, canvas, SIDE + setting.offset(labelStart, labelWidth, width()), first);
  }

  private String pageLabel(int page, int pages) {
    return document
        .pageLabel()
        .replace("{page}", Integer.toString(page))
        .replace("{pages}", Integer.toString(pages));
  }

  /** What a page label of three digits needs, unless that is more than its share. */
  private float labelWidth() {
    float needed = setting.line(pageLabel(MANY, MANY), SMALL).width() * SMALL.size() / 1000;
    return Math.min(width() * LABEL_SHARE, needed);
  }

  private float footerWidth() {
    return width() - labelWidth - FOOTER_GUTTER;
  }

  /** One line: what the document is and whose, and its number. */
  private void paintHeading(Canvas canvas) {
    var words =
        Stream.of(document.title(), document.watermark(), document.issuer())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    float top = document.paper().height() - HEADING_TOP;
    float free = width() * HEADING_SHARE;
    float rest = width() - free - Length.millimetres(4);
    var line = setting.text(words, SMALL, Alignment.START, free, Optional.empty()).get(0);
    line.paint(canvas, SIDE + setting.offset(0, free, width()), top);
    var style = SMALL.bold().in(Ink.TEXT);
    var number = setting.text(document.number(), style, Alignment.END, rest, Optional.empty());
    number.get(0).paint(canvas, SIDE + setting.offset(width() - rest, rest, width()), top);
    float rule = top - SMALL.lineHeight() - Length.millimetres(1.2f);
    canvas.rule(SIDE, SIDE + width(), rule, FINE, Ink.ACCENT);
  }

  /** Large and very pale, rising along the diagonal of the sheet. */
  private void paintMark(Canvas canvas) {
    var paper = document.paper();
    double angle = Math.atan2(paper.height() - 2 * SIDE, paper.width() - 2 * SIDE);
    var style = new TextStyle(MARK_SIZE, 1, true, Ink.MARK);
    var line = setting.line(document.watermark(), style);
    double diagonal = Math.hypot(paper.height() - 2 * SIDE, paper.width() - 2 * SIDE);
    float size = (float) Math.min(MARK_SIZE, 0.9 * diagonal * 1000 / line.width());
    float length = line.width() * size / 1000;
    double rise = size * CAPITALS / 2;
    double x = paper.width() / 2 - Math.cos(angle) * length / 2 + Math.sin(angle) * rise;
    double y = paper.height() / 2 - Math.sin(angle) * length / 2 - Math.cos(angle) * rise;
    canvas.turnedText(line, (float) x, (float) y, new TextStyle(size, 1, true, Ink.MARK), angle);
  }
}
