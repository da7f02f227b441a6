package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;

/** Stacks of blocks that stand side by side, such as two parties. */
public final class Columns extends Block {
  private static final float GUTTER_MILLIMETRES = 7;
  private static final float SPACE_AFTER_MILLIMETRES = 4;

  private final List<Stack> stacks = new ArrayList<>();

  private record Stack(float weight, List<Block> blocks) {}

  private Columns() {}

  public static Columns sideBySide() {
    return new Columns();
  }

  public Columns column(Block... blocks) {
    return column(1, List.of(blocks));
  }

  /**
   * One more column.
   *
   * @param weight its share of the width, relative to the other columns
   */
  public Columns column(float weight, List<? extends Block> blocks) {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("A column needs a share of the width, not " + weight);
    }
    stacks.add(new Stack(weight, List.copyOf(blocks)));
    return this;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    float gutter = Length.millimetres(GUTTER_MILLIMETRES);
    float shared = width - gutter * (stacks.size() - 1);
    float weights = 0;
    for (var stack : stacks) {
      weights += stack.weight();
    }
    var set = new ArrayList<Row.Stack>();
    float start = 0;
    for (var stack : stacks) {
      float extent = shared * stack.weight() / weights;
      var content = new ArrayList<Slice>();
      for (var block : stack.blocks()) {
        content.addAll(block.slices(setting, extent, parent));
      }
      set.add(new Row.Stack(setting.offset(start, extent, width), trimmed(content)));
      start += extent + gutter;
    }
    return Paragraph.withGap(
        List.of(new Row(set, Row.Trim.NONE, false)), Length.millimetres(SPACE_AFTER_MILLIMETRES));
  }

  /** Gaps at either end would keep the stacks from beginning at one height. */
  private static Together trimmed(List<Slice> content) {
    int from = 0;
    int to = content.size();
    while (from < to && content.get(from).isGap()) {
      from++;
    }
    while (to > from && content.get(to - 1).isGap()) {
      to--;
    }
    return new Together(List.copyOf(content.subList(from, to)));
  }
}
