package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table whose head repeats on each page. Rows are divided between pages only when one is taller
 * than a page. Where a running amount is given, each page but the last closes with it and each page
 * but the first opens with it, as a ledger does.
 */
public final class Table extends Block {
  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private @Nullable Carry carry;
  private boolean zebra;

  record Total(String label, List<String> amounts, boolean grand) {}

  record Carry(String carriedOver, String broughtForward, IntFunction<String> amountAfter) {}

  private Table(List<Column> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table needs a column");
    }
    this.columns = columns;
  }

  public static Table of(Column... columns) {
    return new Table(List.of(columns));
  }

  /** Adds a row of plain texts, one for each column. */
  public Table row(String... texts) {
    return row(Arrays.stream(texts).map(Cell::of).toList());
  }

  /** Adds a row of cells, one for each column. */
  public Table row(List<Cell> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /**
   * Carries a running amount over the pages, in the last column.
   *
   * @param carriedOver label at the foot of a page that the table goes on from
   * @param broughtForward label at the head of the next
   * @param amountAfter the text of the amount after so many rows (1 or more)
   */
  public Table carry(String carriedOver, String broughtForward, IntFunction<String> amountAfter) {
    this.carry = new Carry(carriedOver, broughtForward, amountAfter);
    return this;
  }

  /** Adds a line under the rows; the amounts stand in the last columns. */
  public Table total(String label, String... amounts) {
    return total(new Total(label, List.of(amounts), false));
  }

  /** Adds the line that everything comes to. */
  public Table grandTotal(String label, String... amounts) {
    return total(new Total(label, List.of(amounts), true));
  }

  /** Shades every other row, for tables that are wide and have short rows. */
  public Table zebra() {
    this.zebra = true;
    return this;
  }

  private Table total(Total total) {
    if (total.amounts().isEmpty() || total.amounts().size() >= columns.size()) {
      throw new IllegalArgumentException(
          total.amounts().size() + " amounts in a table of " + columns.size() + " columns");
    }
    totals.add(total);
    return this;
  }

  List<Column> columns() {
    return columns;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  List<Total> totals() {
    return totals;
  }

  Optional<Carry> carry() {
    return Optional.ofNullable(carry);
  }

  boolean isZebra() {
    return zebra;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    return new TableLayout(this, setting, width, parent.add("Table")).slices();
  }
}
