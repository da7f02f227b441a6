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
      paint(operators, run, size);
    }
    operators.append("ET\n");
  }

  private void paint(StringBuilder operators, GlyphRun run, float size) {
    var subset = fonts.subset(run.face());
    var show = new Show(operators, size);
    var glyphs = run.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      var glyph = glyphs.get(i);
      if (!glyph.meaning.isEmpty() && !run.rightToLeft()) {
        show.beginMeaning(glyph.meaning);
      }
      float ownAdvance = run.face().advance(glyph.id);
      show.glyph(subset.number(glyph), glyph, ownAdvance);
      if (show.hasMeaning() && isLastOfCluster(glyphs, i)) {
        show.endMeaning();
      }
    }
    show.end();
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

  /** Collects codes into as few show operators as the moves between them allow. */
  private static final class Show {
    private static final float VISIBLE = 0.05f;

    private final StringBuilder operators;
    private final float size;
    private boolean inArray;
    private boolean inString;
    private boolean meaning;
    private float rise;

    Show(StringBuilder operators, float size) {
      this.operators = operators;
      this.size = size;
    }

    void glyph(int code, Glyph glyph, float ownAdvance) {
      if (Math.abs(glyph.up * size / 1000 - rise) > 0.001f) {
        end();
        rise = glyph.up * size / 1000;
        number(operators, rise).append(" Ts\n");
      }
      move(glyph.right);
      open();
      operators.append(HEX.toHexDigits((short) code));
      move(glyph.advance - ownAdvance - glyph.right);
    }

    private void move(float right) {
      if (Math.abs(right) < VISIBLE) {
        return;
      }
      closeString();
      if (!inArray) {
        operators.append('[');
        inArray = true;
      }
      number(operators, -right).append(' ');
    }

    private void open() {
      if (!inArray) {
        operators.append('[');
        inArray = true;
      }
      if (!inString) {
        operators.append('<');
        inString = true;
      }
    }

    private void closeString() {
      if (inString) {
        operators.append('>');
        inString = false;
      }
    }

    private void close() {
      closeString();
      if (inArray) {
        operators.append("] TJ\n");
        inArray = false;
      }
    }

    void end() {
      close();
      if (rise != 0) {
        rise = 0;
        operators.append("0 Ts\n");
      }
    }

    void beginMeaning(String text) {
      close();
      var bytes = text.getBytes(StandardCharsets.UTF_16BE);
      operators.append("/Span <</ActualText <FEFF").append(HEX.formatHex(bytes));
      operators.append(">>> BDC\n");
      meaning = true;
    }

    boolean hasMeaning() {
      return meaning;
    }

    void endMeaning() {
      close();
      operators.append("EMC\n");
      meaning = false;
    }
  }
}
