package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stacks of slices side by side, as tall as the tallest. A row taller than a page is divided, each
 * stack where its own lines allow.
 */
record Row(List<Stack> stacks, Trim trim, boolean keepsWithNext) implements Slice {
  /** A stack and where its left edge is, seen from the row's. */
  record Stack(float offset, Together content) {}

  /**
   * What surrounds the stacks.
   *
   * @param padding room above and below, inside of shade and rule
   * @param left where shade and rule begin, seen from the row's left edge
   * @param width of shade and rule
   * @param ruleWeight thickness of the rule below, 0 for none
   */
  record Trim(
      float padding, float left, float width, Optional<Ink> shade, float ruleWeight, Ink rule) {
    static final Trim NONE = new Trim(0, 0, 0, Optional.empty(), 0, Ink.LINE);
  }

  @Override
  public float height() {
    float height = 0;
    for (var stack : stacks) {
      height = Math.max(height, stack.content().height());
    }
    return height + 2 * trim.padding();
  }

  @Override
  public void paint(Canvas canvas, float x, float top) {
    float bottom = top - height();
    float left = x + trim.left();
    trim.shade()
        .ifPresent(
            ink ->
                canvas.artifact(() -> canvas.box(left, bottom, trim.width(), top - bottom, ink)));
    if (trim.ruleWeight() > 0) {
      canvas.rule(left, left + trim.width(), bottom, trim.ruleWeight(), trim.rule());
    }
    for (var stack : stacks) {
      stack.content().paint(canvas, x + stack.offset(), top - trim.padding());
    }
  }

  @Override
  public Optional<Split> split(float available) {
    float room = available - 2 * trim.padding();
    var fitting = new ArrayList<Stack>();
    var rest = new ArrayList<Stack>();
    boolean divided = false;
    for (var stack : stacks) {
      var empty = new Together(List.of());
      if (stack.content().height() <= room) {
        fitting.add(stack);
        rest.add(new Stack(stack.offset(), empty));
        continue;
      }
      var split = stack.content().split(room);
      divided |= split.isPresent();
      Slice upper = split.isPresent() ? split.get().fitting() : empty;
      Slice lower = split.isPresent() ? split.get().rest() : stack.content();
      fitting.add(new Stack(stack.offset(), new Together(List.of(upper))));
      rest.add(new Stack(stack.offset(), new Together(List.of(lower))));
    }
    if (!divided) {
      return Optional.empty();
    }
    return Optional.of(
        new Split(new Row(fitting, trim, false), new Row(rest, trim, keepsWithNext)));
  }
}
