package org.entrepot.platform.document.typeset;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Tells a reader which characters the codes of a font stand for (PDF 2.0, 9.10.3). */
final class UnicodeMap {
  private static final int ENTRIES_PER_SECTION = 100;

  /** Every code has to stand for something; this one has no width and no shape. */
  private static final String NOTHING = "\u200B";

  private final List<String> texts;

  /**
   * A map.
   *
   * @param texts the characters by code; code 0 is never shown, and an empty text says that the
   *     glyph before has said it all
   */
  UnicodeMap(List<String> texts) {
    this.texts = texts;
  }

  byte[] toBytes() {
    var map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    var entries = new StringBuilder();
    int count = 0;
    for (int code = 1; code < texts.size(); code++) {
      append(entries, code, texts.get(code).isEmpty() ? NOTHING : texts.get(code));
      count++;
      if (count == ENTRIES_PER_SECTION || code == texts.size() - 1) {
        map.append(count).append(" beginbfchar\n").append(entries).append("endbfchar\n");
        entries.setLength(0);
        count = 0;
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void append(StringBuilder entries, int code, String text) {
    var hex = HexFormat.of().withUpperCase();
    entries.append('<').append(hex.toHexDigits((short) code)).append("> <");
    entries.append(hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE))).append(">\n");
  }
}
