package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Places slices on pages, one under the other, and begins a new page where they no longer fit. */
final class PageFlow {
  /** Less room than this at the foot of a page is not worth beginning a divided row in. */
  private static final float WORTH_USING = 60;

  private final PageFrame frame;
  private final IntFunction<Canvas> newPage;
  private final List<Canvas> pages = new ArrayList<>();
  private float y;

  PageFlow(PageFrame frame, IntFunction<Canvas> newPage) {
    this.frame = frame;
    this.newPage = newPage;
  }

  List<Canvas> place(List<Slice> slices) {
    turnPage();
    for (int i = 0; i < slices.size(); i++) {
      var slice = slices.get(i);
      if (slice.isGap()) {
        skip(slice.height());
        continue;
      }
      if (!isAtHead() && needed(slices, i) > room()) {
        var before = slices.get(i - 1);
        if (slice.height() <= frame.bodyHeight() || room() < WORTH_USING) {
          breakBetween(before, slice);
        }
      }
      placeDivided(slice);
    }
    return pages;
  }

  /** The height down to where a page may end after a slice. */
  private static float needed(List<Slice> slices, int from) {
    float needed = 0;
    for (int i = from; i < slices.size(); i++) {
      var slice = slices.get(i);
      needed += slice.height();
      if (!slice.keepsWithNext()) {
        boolean goesOn = i + 1 < slices.size() && joint(slice, slices.get(i + 1)).isPresent();
        return goesOn ? needed + closingHeight(slice) : needed;
      }
    }
    return needed;
  }

  private static float closingHeight(Slice slice) {
    return slice.continuation().map(Slice.Continuation::closingHeight).orElse(0f);
  }

  /** What goes on from one slice to the next, if something does. */
  private static Optional<Slice.Continuation> joint(Slice before, Slice after) {
    return before.continuation().filter(same -> after.continuation().orElse(null) == same);
  }

  private void placeDivided(Slice whole) {
    var slice = whole;
    while (slice.height() > room()) {
      var split = slice.split(room() - closingHeight(slice));
      if (split.isEmpty()) {
        if (isAtHead()) {
          break;
        }
        turnPage();
        continue;
      }
      paint(split.get().fitting());
      breakBetween(split.get().fitting(), split.get().rest());
      slice = split.get().rest();
    }
    paint(slice);
  }

  private void breakBetween(Slice before, Slice after) {
    var goesOn = joint(before, after);
    goesOn.ifPresent(continuation -> continuation.closing(before).forEach(this::paint));
    turnPage();
    goesOn.ifPresent(continuation -> continuation.opening(before).forEach(this::paint));
  }

  private void paint(Slice slice) {
    slice.paint(pages.get(pages.size() - 1), frame.left(), y);
    y -= slice.height();
  }

  private void skip(float height) {
    if (!isAtHead()) {
      y = Math.max(frame.bottom(), y - height);
    }
  }

  private float room() {
    return y - frame.bottom();
  }

  private boolean isAtHead() {
    return y == frame.top(pages.size() - 1);
  }

  private void turnPage() {
    pages.add(newPage.apply(pages.size()));
    y = frame.top(pages.size() - 1);
  }
}
