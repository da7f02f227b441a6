package org.entrepot.platform.document.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One TrueType face, read once and never changed, so that all documents share it. It keeps what
 * setting and embedding need; the parser's own object is closed, because reading through it is not
 * safe from several threads.
 */
public final class Face {
  private final String name;
  private final int unitsPerEm;
  private final int[] box;
  private final int capHeight;
  private final int[] advances;
  private final int[] bearings;
  private final long[] outlineOffsets;
  private final byte[] outlines;
  private final byte[] maximumProfile;
  private final CmapLookup characters;
  private final Anchors anchors;
  private final Substitutions substitutions;

  private Face(TrueTypeFont font) throws IOException {
    this.name = font.getName();
    this.unitsPerEm = font.getUnitsPerEm();
    var head = font.getHeader();
    this.box = new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()};
    this.capHeight = font.getOS2Windows().getCapHeight();
    int count = font.getNumberOfGlyphs();
    this.advances = new int[count];
    this.bearings = new int[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = font.getHorizontalMetrics().getAdvanceWidth(glyph);
      bearings[glyph] = font.getHorizontalMetrics().getLeftSideBearing(glyph);
    }
    this.outlineOffsets = font.getIndexToLocation().getOffsets();
    this.outlines = font.getTableBytes(font.getTableMap().get("glyf"));
    this.maximumProfile = font.getTableBytes(font.getTableMap().get("maxp"));
    this.characters = font.getUnicodeCmapLookup(false);
    this.anchors = new Anchors(table(font, "GPOS"));
    this.substitutions = new Substitutions(table(font, "GSUB"), table(font, "GDEF"));
  }

  private static OpenTypeTable table(TrueTypeFont font, String tag) throws IOException {
    var table = font.getTableMap().get(tag);
    return new OpenTypeTable(table == null ? new byte[0] : font.getTableBytes(table));
  }

  /** Reads a face from the class path. */
  static Face read(String resource) {
    try (var in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      try (var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
        return new Face(font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the face " + resource, e);
    }
  }

  /** The glyph of a code point, or 0 if the face has none. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** The width of a glyph in design units. */
  int advance(int glyph) {
    return advances[glyph];
  }

  int bearing(int glyph) {
    return bearings[glyph];
  }

  /** Design units into thousandths of the type size. */
  float thousandths(int units) {
    return units * 1000f / unitsPerEm;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  String name() {
    return name;
  }

  /** Lower left and upper right corner around all glyphs, in design units. */
  int[] box() {
    return box.clone();
  }

  int capHeight() {
    return capHeight;
  }

  Anchors anchors() {
    return anchors;
  }

  Substitutions substitutions() {
    return substitutions;
  }

  byte[] outlines() {
    return outlines;
  }

  byte[] maximumProfile() {
    return maximumProfile.clone();
  }

  int outlineStart(int glyph) {
    return (int) outlineOffsets[glyph];
  }

  int outlineEnd(int glyph) {
    return (int) outlineOffsets[glyph + 1];
  }
}
