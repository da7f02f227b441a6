package org.entrepot.platform.document;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a block that is placed on a page as a whole, and painted there. Lengths are points.
 */
interface Slice {
  float height();

  /** Paints the slice; x is its left edge, top its upper one. */
  void paint(Canvas canvas, float x, float top);

  /** Not to be the last thing on a page. */
  default boolean keepsWithNext() {
    return false;
  }

  /** Empty room, which is not printed at the head of a page. */
  default boolean isGap() {
    return false;
  }

  /** What to print around a page break inside of what this slice is part of. */
  default Optional<Continuation> continuation() {
    return Optional.empty();
  }

  /** A part that fits the height and the rest; empty if the slice cannot be divided there. */
  default Optional<Split> split(float available) {
    return Optional.empty();
  }

  /** The two parts of a divided slice. */
  record Split(Slice fitting, Slice rest) {}

  /** What a block prints at a page break inside itself. */
  interface Continuation {
    /** The room that the closing lines need. */
    float closingHeight();

    /** The lines at the foot of the page, under the given slice. */
    List<Slice> closing(Slice last);

    /** The lines at the head of the next page; the given slice was the last before. */
    List<Slice> opening(Slice last);
  }

  static float height(List<? extends Slice> slices) {
    float height = 0;
    for (var slice : slices) {
      height += slice.height();
    }
    return height;
  }

  static void paint(List<? extends Slice> slices, Canvas canvas, float x, float top) {
    float y = top;
    for (var slice : slices) {
      slice.paint(canvas, x, y);
      y -= slice.height();
    }
  }
}
