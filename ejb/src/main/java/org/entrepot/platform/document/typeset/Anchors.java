package org.entrepot.platform.document.typeset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts marks on their letters (OpenType GPOS mark-to-base, mark-to-ligature and mark-to-mark), as
 * Thai tones, Arabic and Hebrew vowel points and Indian signs need it.
 */
final class Anchors {
  private static final int TO_BASE = 4;
  private static final int TO_LIGATURE = 5;
  private static final int TO_MARK = 6;
  private static final int EXTENSION = 9;

  private final OpenTypeTable table;
  private final List<Integer> lookups;

  /**
   * Where a mark's origin lies, seen from the origin of the glyph that carries it; design units.
   */
  record Offset(int right, int up) {}

  Anchors(OpenTypeTable table) {
    this.table = table;
    this.lookups =
        table.isEmpty() ? List.of() : table.lookups(Set.of("mark", "mkmk", "abvm", "blwm"));
  }

  /** The offset of a mark on a carrier; empty if the face does not join the two. */
  Optional<Offset> offset(int mark, int carrier, boolean carrierIsMark) {
    for (int index : lookups) {
      int lookup = table.lookup(index);
      for (int i = 0; i < table.subtableCount(lookup); i++) {
        int kind = table.unsigned(lookup);
        int subtable = table.subtable(lookup, i);
        if (kind == EXTENSION) {
          kind = table.unsigned(subtable + 2);
          subtable += table.offset32(subtable + 4);
        }
        boolean applies = carrierIsMark ? kind == TO_MARK : kind == TO_BASE || kind == TO_LIGATURE;
        var offset = applies ? offset(subtable, kind, mark, carrier) : Optional.<Offset>empty();
        if (offset.isPresent()) {
          return offset;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Offset> offset(int subtable, int kind, int mark, int carrier) {
    int markIndex = table.coverage(subtable + table.unsigned(subtable + 2), mark);
    if (markIndex == OpenTypeTable.NOT_COVERED) {
      return Optional.empty();
    }
    int carrierIndex = table.coverage(subtable + table.unsigned(subtable + 4), carrier);
    if (carrierIndex == OpenTypeTable.NOT_COVERED) {
      return Optional.empty();
    }
    int classes = table.unsigned(subtable + 6);
    int marks = subtable + table.unsigned(subtable + 8);
    int markClass = table.unsigned(marks + 2 + 4 * markIndex);
    int markAnchor = marks + table.unsigned(marks + 4 + 4 * markIndex);
    int rows = subtable + table.unsigned(subtable + 10);
    int row = rows + 2 + 2 * classes * carrierIndex;
    if (kind == TO_LIGATURE) {
      rows += table.unsigned(rows + 2 + 2 * carrierIndex);
      row = rows + 2 + 2 * classes * (table.unsigned(rows) - 1);
    }
    int anchorOffset = table.unsigned(row + 2 * markClass);
    if (anchorOffset == 0) {
      return Optional.empty();
    }
    int anchor = rows + anchorOffset;
    return Optional.of(
        new Offset(
            table.signed(anchor + 2) - table.signed(markAnchor + 2),
            table.signed(anchor + 4) - table.signed(markAnchor + 4)));
  }
}
