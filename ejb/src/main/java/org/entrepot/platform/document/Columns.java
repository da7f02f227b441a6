package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;

/** Stacks of blocks that stand side by side, such as two parties. */
public final class Columns extends Block {
  private final List<Stack> stacks = new ArrayList<>();

  record Stack(float weight, List<Block> blocks) {}

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

  List<Stack> stacks() {
    return stacks;
  }
}
