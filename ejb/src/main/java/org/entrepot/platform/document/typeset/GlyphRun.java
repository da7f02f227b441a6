package org.entrepot.platform.document.typeset;

import java.util.List;

/** Glyphs of one face in the order in which they are drawn, left to right. */
record GlyphRun(Face face, List<Glyph> glyphs, boolean rightToLeft) {
  /** Thousandths of the type size. */
  float width() {
    int units = 0;
    for (var glyph : glyphs) {
      units += glyph.advance;
    }
    return face.thousandths(units);
  }
}
