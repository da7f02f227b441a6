package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A grid of facts, each a small label over its value, filled row by row. */
public final class Facts extends Block {
  private final int columns;
  private final List<Fact> facts = new ArrayList<>();

  record Fact(String label, String value) {}

  private Facts(int columns) {
    if (columns < 1 || columns > 6) {
      throw new IllegalArgumentException("1 to 6 columns of facts, not " + columns);
    }
    this.columns = columns;
  }

  public static Facts inColumns(int columns) {
    return new Facts(columns);
  }

  public Facts fact(String label, String value) {
    facts.add(new Fact(Objects.requireNonNull(label), Objects.requireNonNull(value)));
    return this;
  }

  int columns() {
    return columns;
  }

  List<Fact> facts() {
    return facts;
  }
}
