package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A grid of facts, each a small label over its value, filled row by row. */
public final class Facts extends Block {
  private static final float GUTTER_MILLIMETRES = 7;
  private static final float ROW_GAP_MILLIMETRES = 2.2f;
  private static final float SPACE_AFTER_MILLIMETRES = 2.5f;

  private final int columns;
  private final List<Fact> facts = new ArrayList<>();

  private record Fact(String label, String value) {}

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

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    float gutter = Length.millimetres(GUTTER_MILLIMETRES);
    float each = (width - gutter * (columns - 1)) / columns;
    var slices = new ArrayList<Slice>();
    for (int from = 0; from < facts.size(); from += columns) {
      var stacks = new ArrayList<Row.Stack>();
      for (int i = from; i < Math.min(facts.size(), from + columns); i++) {
        float start = (i - from) * (each + gutter);
        var content = content(setting, facts.get(i), each, parent);
        stacks.add(new Row.Stack(setting.offset(start, each, width), new Together(content)));
      }
      slices.add(new Row(stacks, Row.Trim.NONE, false));
      slices.add(Gap.of(Length.millimetres(ROW_GAP_MILLIMETRES)));
    }
    slices.add(Gap.of(Length.millimetres(SPACE_AFTER_MILLIMETRES)));
    return slices;
  }

  private static List<Slice> content(Setting setting, Fact fact, float width, Element parent) {
    var label = Optional.of(parent.add("P"));
    var value = Optional.of(parent.add("P"));
    var lines = new ArrayList<Slice>();
    lines.addAll(setting.text(fact.label(), TextStyle.CAPTION, Alignment.START, width, label));
    lines.addAll(setting.text(fact.value(), TextStyle.BODY, Alignment.START, width, value));
    return lines;
  }
}
