package org.entrepot.platform.document.typeset;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes set lines as the text operators of a page (PDF 2.0, 9.4). */
public final class LinePainter {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final FontBook fonts;

  public LinePainter(FontBook fonts) {
    this.fonts = fonts;
  }

  /**
   * Appends the operators that show a line.
   *
   * @param size of the type, in points
   * @param matrix the operands of Tm: where the line begins, and how it is turned
   */
  public void paint(StringBuilder operators, Line line, float size, String matrix) {
    operators.append("BT ").append(matrix).append(" Tm\n");
    for (var run : line.runs()) {
      operators.append('/').append(fonts.name(run.face())).append(' ');
      number(operators, size).append(" Tf\n");
      paint(operators, run);
    }
    operators.append("ET\n");
  }

  private void paint(StringBuilder operators, GlyphRun run) {
    var subset = fonts.subset(run.face());
    var glyphs = run.glyphs();
    boolean shown = false;
    boolean meant = false;
    for (int i = 0; i < glyphs.size(); i++) {
      var glyph = glyphs.get(i);
      if (!glyph.meaning.isEmpty() && !run.rightToLeft()) {
        shown = endShow(operators, shown);
        beginMeaning(operators, glyph.meaning);
        meant = true;
      }
      operators.append(shown ? "" : "<").append(HEX.toHexDigits((short) subset.number(glyph)));
      shown = true;
      if (meant && isLastOfCluster(glyphs, i)) {
        shown = endShow(operators, true);
        operators.append("EMC\n");
        meant = false;
      }
    }
    endShow(operators, shown);
  }

  private static boolean endShow(StringBuilder operators, boolean shown) {
    operators.append(shown ? "> Tj\n" : "");
    return false;
  }

  private static void beginMeaning(StringBuilder operators, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_16BE);
    operators.append("/Span <</ActualText <FEFF").append(HEX.formatHex(bytes)).append(">>> BDC\n");
  }

  private static boolean isLastOfCluster(List<Glyph> glyphs, int index) {
    return index + 1 == glyphs.size() || glyphs.get(index + 1).cluster != glyphs.get(index).cluster;
  }

  /** Appends a number with at most three decimals. */
  public static StringBuilder number(StringBuilder out, float value) {
    long thousandths = Math.round(value * 1000.0);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 != 0) {
        out.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) {
          out.append((char) ('0' + rest % 10));
        }
      }
    }
    return out;
  }
}
