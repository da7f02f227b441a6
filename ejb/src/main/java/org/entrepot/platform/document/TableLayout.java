package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets one table at one width. */
final class TableLayout {
  private static final float PADDING = Length.millimetres(1.3f);
  private static final float OVERHANG = Length.millimetres(2);
  private static final float FINE = 0.6f;
  private static final float TOTALS_SHARE = 0.55f;
  private static final float LABEL_SHARE = 0.25f;
  private static final float STRONG = 1.1f;
  private static final float SPACE_AFTER = Length.millimetres(4);
  private static final TextStyle HEAD = TextStyle.CAPTION.bold();
  private static final TextStyle NOTE = TextStyle.BODY.small().muted();
  private static final TextStyle CARRIED = TextStyle.BODY.small().muted();

  private final Table table;
  private final Setting setting;
  private final float width;
  private final Element element;
  private final ColumnWidths columns;

  TableLayout(Table table, Setting setting, float width, Element element) {
    this.table = table;
    this.setting = setting;
    this.width = width;
    this.element = element;
    this.columns = new ColumnWidths(table.columns(), width);
  }

  List<Slice> slices() {
    var slices = new ArrayList<Slice>();
    slices.add(head(Optional.of(element.add("TR"))));
    for (int i = 0; i < table.rows().size(); i++) {
      int index = i;
      boolean last = i == table.rows().size() - 1;
      slices.add(new Placed(() -> row(index), i + 1, last && !table.totals().isEmpty()));
    }
    if (!table.totals().isEmpty()) {
      slices.add(new Placed(this::totals, table.rows().size(), false));
    }
    slices.add(Gap.of(SPACE_AFTER));
    return slices;
  }

  /**
   * A row of the table, which knows how many rows have been printed with it. It is laid out when
   * the pages come to it and forgotten once it is painted, so that long tables need little memory.
   */
  private final class Placed implements Slice {
    private final Supplier<Slice> layout;
    private final int rowsPrinted;
    private final boolean tied;
    private @Nullable Slice content;
    private float height;

    Placed(Supplier<Slice> layout, int rowsPrinted, boolean tied) {
      this.layout = layout;
      this.rowsPrinted = rowsPrinted;
      this.tied = tied;
    }

    private Slice content() {
      if (content == null) {
        content = layout.get();
        height = content.height();
      }
      return content;
    }

    @Override
    public float height() {
      return height > 0 ? height : content().height();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
      content().paint(canvas, x, top);
      content = null;
    }

    @Override
    public boolean keepsWithNext() {
      return tied;
    }

    @Override
    public Optional<Continuation> continuation() {
      return Optional.of(continued);
    }

    @Override
    public Optional<Split> split(float available) {
      return content()
          .split(available)
          .map(
              parts ->
                  new Split(
                      new Placed(parts::fitting, rowsPrinted - 1, false),
                      new Placed(parts::rest, rowsPrinted, tied)));
    }
  }

  private final Slice.Continuation continued =
      new Slice.Continuation() {
        @Override
        public float closingHeight() {
          return table.carry().map(TableLayout.this::carriedHeight).orElse(0f);
        }

        @Override
        public List<Slice> closing(Slice last) {
          return table.carry().map(carry -> carried(carry.carriedOver(), last)).orElse(List.of());
        }

        @Override
        public List<Slice> opening(Slice last) {
          var lines = new ArrayList<Slice>();
          lines.add(head(Optional.empty()));
          table.carry().ifPresent(carry -> lines.addAll(carried(carry.broughtForward(), last)));
          return lines;
        }
      };

  private float carriedHeight(Table.Carry carry) {
    float room = columns.start(columns.count() - 1) - ColumnWidths.GUTTER;
    var label = setting.text(carry.carriedOver(), CARRIED, Alignment.END, room, Optional.empty());
    return Slice.height(label) + 2 * PADDING;
  }

  private List<Slice> carried(String label, Slice last) {
    int rows = ((Placed) last).rowsPrinted;
    var carry = table.carry().orElseThrow();
    if (rows == 0) {
      return List.of();
    }
    var amounts = List.of(carry.amountAfter().apply(rows));
    return List.of(
        amountLine(label, amounts, CARRIED, Optional.empty(), ruledEnd(1, FINE, Ink.LINE)));
  }

  private Slice head(Optional<Element> row) {
    var stacks = new ArrayList<Row.Stack>();
    for (int i = 0; i < columns.count(); i++) {
      var column = table.columns().get(i);
      var cell = row.map(parent -> parent.add("TH"));
      stacks.add(
          stack(
              i, setting.text(column.title(), HEAD, column.alignment(), columns.extent(i), cell)));
    }
    return new Row(stacks, ruled(STRONG, Ink.ACCENT), true);
  }

  private Slice row(int index) {
    var parent = element.add("TR");
    var stacks = new ArrayList<Row.Stack>();
    for (int i = 0; i < columns.count(); i++) {
      var cell = table.rows().get(index).get(i);
      var owner = Optional.of(parent.add("TD"));
      var style = cell.isBold() ? TextStyle.BODY.bold() : TextStyle.BODY;
      var alignment = table.columns().get(i).alignment();
      var lines = setting.text(cell.text(), style, alignment, columns.extent(i), owner);
      if (cell.note().isPresent()) {
        lines.addAll(setting.text(cell.note().get(), NOTE, alignment, columns.extent(i), owner));
      }
      stacks.add(stack(i, lines));
    }
    var trim = table.isZebra() ? shaded(index % 2 == 1) : ruled(FINE, Ink.LINE);
    return new Row(stacks, trim, false);
  }

  private Slice totals() {
    var lines = new ArrayList<Slice>();
    for (var total : table.totals()) {
      var style = total.grand() ? TextStyle.BODY.bold() : TextStyle.BODY;
      int amounts = total.amounts().size();
      var trim =
          total.grand() ? ruledEnd(amounts, STRONG, Ink.ACCENT) : ruledEnd(amounts, FINE, Ink.LINE);
      var owner = Optional.of(element.add("TR"));
      lines.add(amountLine(total.label(), total.amounts(), style, owner, trim));
    }
    return new Together(lines);
  }

  /** A label that ends where the amounts in the last columns begin. */
  private Slice amountLine(
      String label, List<String> amounts, TextStyle style, Optional<Element> row, Row.Trim trim) {
    int first = columns.count() - amounts.size();
    float room = columns.start(first) - ColumnWidths.GUTTER;
    var stacks = new ArrayList<Row.Stack>();
    var head = row.map(parent -> parent.add("TH").spanning(first));
    var words = setting.text(label, style, Alignment.END, room, head);
    stacks.add(new Row.Stack(setting.offset(0, room, width), new Together(words)));
    for (int i = first; i < columns.count(); i++) {
      var cell = row.map(parent -> parent.add("TD"));
      var alignment = table.columns().get(i).alignment();
      stacks.add(
          stack(
              i, setting.text(amounts.get(i - first), style, alignment, columns.extent(i), cell)));
    }
    return new Row(stacks, trim, true);
  }

  private Row.Stack stack(int column, List<Slice> lines) {
    float offset = setting.offset(columns.start(column), columns.extent(column), width);
    return new Row.Stack(offset, new Together(lines));
  }

  /** Shade reaches a little beyond the text on both sides. */
  private Row.Trim shaded(boolean visible) {
    var shade = visible ? Optional.of(Ink.SHADE) : Optional.<Ink>empty();
    return new Row.Trim(PADDING, -OVERHANG, width + 2 * OVERHANG, shade, 0, Ink.LINE);
  }

  private Row.Trim ruled(float weight, Ink ink) {
    return new Row.Trim(PADDING, 0, width, Optional.empty(), weight, ink);
  }

  /** A rule under the amounts and room for their label. */
  private Row.Trim ruledEnd(int amounts, float weight, Ink ink) {
    float labelled = width - columns.start(columns.count() - amounts) + width * LABEL_SHARE;
    float extent = Math.min(width, Math.max(width * TOTALS_SHARE, labelled));
    float left = setting.offset(width - extent, extent, width);
    return new Row.Trim(PADDING, left, extent, Optional.empty(), weight, ink);
  }
}
