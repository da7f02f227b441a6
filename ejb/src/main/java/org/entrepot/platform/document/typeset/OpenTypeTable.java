package org.entrepot.platform.document.typeset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts that the layout tables of a font have in common: scripts, features, lookups, coverage
 * and classes (OpenType 1.9, chapter 2). Offsets are from the beginning of the table.
 */
final class OpenTypeTable {
  static final int NOT_COVERED = -1;

  private final byte[] bytes;

  OpenTypeTable(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  int unsigned(int offset) {
    return (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
  }

  int signed(int offset) {
    return (short) unsigned(offset);
  }

  int offset32(int offset) {
    return unsigned(offset) << 16 | unsigned(offset + 2);
  }

  private String tag(int offset) {
    return new String(bytes, offset, 4, StandardCharsets.US_ASCII);
  }

  /** The lookups of the named features in the first of the scripts that the font knows. */
  List<Integer> lookups(List<String> scripts, Set<String> features) {
    for (var script : scripts) {
      int scriptTable = scriptTable(script);
      if (scriptTable != 0 && unsigned(scriptTable) != 0) {
        return lookups(scriptTable + unsigned(scriptTable), features);
      }
    }
    return List.of();
  }

  /** The lookups of the named features in all scripts together. */
  List<Integer> lookups(Set<String> features) {
    int list = unsigned(6);
    var found = new ArrayList<Integer>();
    for (int i = 0; i < unsigned(list); i++) {
      addLookups(list, i, features, found);
    }
    return found.stream().distinct().sorted().toList();
  }

  private int scriptTable(String script) {
    int list = unsigned(4);
    for (int i = 0; i < unsigned(list); i++) {
      int entry = list + 2 + 6 * i;
      if (tag(entry).equals(script)) {
        return list + unsigned(entry + 4);
      }
    }
    return 0;
  }

  private List<Integer> lookups(int languageSystem, Set<String> features) {
    var found = new ArrayList<Integer>();
    int list = unsigned(6);
    for (int i = 0; i < unsigned(languageSystem + 4); i++) {
      addLookups(list, unsigned(languageSystem + 6 + 2 * i), features, found);
    }
    return found.stream().distinct().sorted().toList();
  }

  private void addLookups(int list, int index, Set<String> features, List<Integer> found) {
    int entry = list + 2 + 6 * index;
    if (!features.contains(tag(entry))) {
      return;
    }
    int feature = list + unsigned(entry + 4);
    for (int i = 0; i < unsigned(feature + 2); i++) {
      found.add(unsigned(feature + 4 + 2 * i));
    }
  }

  int lookup(int index) {
    int list = unsigned(8);
    return list + unsigned(list + 2 + 2 * index);
  }

  int subtableCount(int lookup) {
    return unsigned(lookup + 4);
  }

  int subtable(int lookup, int index) {
    return lookup + unsigned(lookup + 6 + 2 * index);
  }

  /** The place of a glyph in a coverage table, or {@link #NOT_COVERED}. */
  int coverage(int table, int glyph) {
    boolean ranges = unsigned(table) == 2;
    int size = ranges ? 6 : 2;
    int low = 0;
    int high = unsigned(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = table + 4 + size * middle;
      if (glyph < unsigned(entry)) {
        high = middle - 1;
      } else if (glyph > unsigned(ranges ? entry + 2 : entry)) {
        low = middle + 1;
      } else {
        return ranges ? unsigned(entry + 4) + glyph - unsigned(entry) : middle;
      }
    }
    return NOT_COVERED;
  }

  /** The class of a glyph in a class definition table; 0 for all that it does not name. */
  int classOf(int table, int glyph) {
    if (unsigned(table) == 1) {
      int index = glyph - unsigned(table + 2);
      return index >= 0 && index < unsigned(table + 4) ? unsigned(table + 6 + 2 * index) : 0;
    }
    int low = 0;
    int high = unsigned(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = table + 4 + 6 * middle;
      if (glyph < unsigned(entry)) {
        high = middle - 1;
      } else if (glyph > unsigned(entry + 2)) {
        low = middle + 1;
      } else {
        return unsigned(entry + 4);
      }
    }
    return 0;
  }
}
