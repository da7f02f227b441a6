package org.entrepot.platform.document.typeset;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The vowel am of Thai and Lao is one character but two signs: a ring, which goes under a tone mark
 * that was written before it, and an aa.
 */
final class SplitVowel {
  private static final Pattern THAI = Pattern.compile("([\u0E48-\u0E4B]*)\u0E33");
  private static final Pattern LAO = Pattern.compile("([\u0EC8-\u0ECB]*)\u0EB3");
  private static final String THAI_RING = "\u0E4D";
  private static final String LAO_RING = "\u0ECD";

  private SplitVowel() {}

  static String separated(String text) {
    var thai = THAI.matcher(text).replaceAll(THAI_RING + "$1\u0E32");
    return LAO.matcher(thai).replaceAll(LAO_RING + "$1\u0EB2");
  }

  /** Lets the aa stand for the whole vowel again, so that a reader who copies it gets it back. */
  static void restoreText(List<Glyph> glyphs) {
    Glyph ring = null;
    for (var glyph : glyphs) {
      if (glyph.text.equals(THAI_RING) || glyph.text.equals(LAO_RING)) {
        ring = glyph;
      } else if (ring != null && (glyph.text.equals("\u0E32") || glyph.text.equals("\u0EB2"))) {
        glyph.text = glyph.text.equals("\u0E32") ? "\u0E33" : "\u0EB3";
        ring.text = "";
        ring = null;
      } else if (!glyph.text.isEmpty() && !Shaper.isMark(glyph.text.codePointAt(0))) {
        ring = null;
      }
    }
  }
}
