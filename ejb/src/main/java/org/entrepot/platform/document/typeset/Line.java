package org.entrepot.platform.document.typeset;

import java.util.List;

/**
 * One set line.
 *
 * @param width in thousandths of the type size
 */
public record Line(List<GlyphRun> runs, float width) {
  static Line of(List<GlyphRun> runs) {
    float width = 0;
    for (var run : runs) {
      width += run.width();
    }
    return new Line(runs, width);
  }
}
