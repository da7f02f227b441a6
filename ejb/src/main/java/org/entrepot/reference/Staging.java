package org.entrepot.reference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CodeRow;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with the list in force while it is read, and writes what it would change. What is
 * wrong in the file changes nothing: its code, where that can be read, stays as it was.
 */
final class Staging implements RowSink {

  /** The statements are of so many rows. */
  private static final int TOGETHER = 500;

  /** Where a file lacks more than one in so many of what is in force, it may be cut. */
  private static final int CUT_SHARE = 10;

  private static final String CHANGE =
      "insert into reference_change (version_id, list, code, kind, cells, former)";
  private static final String ERROR =
      "insert into reference_error (version_id, row_number_in_file, column_name, code, cell)";

  private final Table table;
  private final ReferenceList list;
  private final long version;
  private final Map<String, CodeRow> base;
  private final boolean first;
  private final int most;
  private final Map<String, List<String>> seen = new HashMap<>();
  private final List<@Nullable Object[]> changes = new ArrayList<>();
  private final List<@Nullable Object[]> errors = new ArrayList<>();
  private List<String> ignored = List.of();
  private long rows;
  private int wrong;
  private int leftOut;
  private int repeated;
  private int added;
  private int changed;
  private int withdrawn;
  private int kept;

  /** Where rows are written, many at once. */
  interface Table {
    void insert(String into, List<@Nullable Object[]> rows) throws SQLException;
  }

  /** The figures of a file that was compared. */
  record Counts(
      long rows,
      int wrong,
      int leftOut,
      int repeated,
      int added,
      int changed,
      int withdrawn,
      int kept,
      boolean cut,
      List<String> ignored) {}

  /**
   * @param base the list in force
   * @param first whether nothing has been applied before
   * @param most so many entries are taken and no more
   */
  Staging(
      Table table,
      ReferenceList list,
      long version,
      Map<String, CodeRow> base,
      boolean first,
      int most) {
    this.table = table;
    this.list = list;
    this.version = version;
    this.base = base;
    this.first = first;
    this.most = most;
  }

  @Override
  public void ignored(List<String> columns) {
    ignored = columns;
  }

  @Override
  public void entry(long row, String code, List<String> cells) {
    count();
    CodeRow former = base.get(code);
    List<String> whole = former == null ? cells : filled(cells, former.cells());
    List<String> before = seen.putIfAbsent(code, whole);
    if (before != null) {
      repeat(row, code, before, whole);
    } else if (former == null || !former.inForce()) {
      added++;
      change(code, ChangeKind.ADDED, whole, former);
    } else if (former.cells().equals(whole)) {
      kept++;
      if (first) {
        change(code, ChangeKind.KEPT, whole, former);
      }
    } else {
      changed++;
      change(code, ChangeKind.CHANGED, whole, former);
    }
  }

  /** An empty cell says nothing, so that what was known stays. */
  private static List<String> filled(List<String> cells, List<String> former) {
    if (!cells.contains("")) {
      return cells;
    }
    List<String> filled = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      filled.add(cells.get(i).isEmpty() ? former.get(i) : cells.get(i));
    }
    return filled;
  }

  /** The same again does no harm; of two that differ the first one stands. */
  private void repeat(long row, String code, List<String> before, List<String> again) {
    if (before.equals(again)) {
      repeated++;
    } else {
      refuse(new RowError(row, "", "row_duplicate", code));
    }
  }

  @Override
  public void wrong(RowError error, String code) {
    count();
    refuse(error);
    CodeRow former = base.get(code);
    if (former != null && seen.putIfAbsent(code, former.cells()) == null && former.inForce()) {
      kept++;
      if (first) {
        change(code, ChangeKind.KEPT, former.cells(), former);
      }
    }
  }

  @Override
  public void leftOut(long row) {
    count();
    leftOut++;
  }

  private void count() {
    rows++;
    if (rows > most) {
      throw Refusal.invalid(List.of(FieldError.of("file", "reference_rows", "limit", most)));
    }
  }

  /** Writes the rest, and withdraws what a whole list does not have any more. */
  Counts finish() throws SQLException {
    int inForce = 0;
    for (CodeRow row : base.values()) {
      if (row.inForce() && list.owns(row.code())) {
        inForce++;
        withdraw(row);
      } else if (first && !seen.containsKey(row.code())) {
        change(
            row.code(), row.inForce() ? ChangeKind.KEPT : ChangeKind.WITHDRAWN, row.cells(), row);
      }
    }
    write(CHANGE, changes);
    write(ERROR, errors);
    boolean cut = isCut(list.isWhole() ? withdrawn : missingDays(), inForce);
    return new Counts(
        rows, wrong, leftOut, repeated, added, changed, withdrawn, kept, cut, ignored);
  }

  private void withdraw(CodeRow row) {
    if (seen.containsKey(row.code())) {
      return;
    }
    if (list.isWhole()) {
      withdrawn++;
      change(row.code(), ChangeKind.WITHDRAWN, row.cells(), row);
    } else if (first) {
      change(row.code(), ChangeKind.KEPT, row.cells(), row);
    }
  }

  private boolean isCut(int missing, int inForce) {
    return missing * CUT_SHARE > inForce || (long) wrong * CUT_SHARE > rows;
  }

  /** The rates in force inside of the file's own days that it does not have. */
  private int missingDays() {
    List<String> days = seen.keySet().stream().map(Staging::day).sorted().toList();
    if (days.isEmpty()) {
      return 0;
    }
    String from = days.get(0);
    String to = days.get(days.size() - 1);
    return (int)
        base.keySet().stream()
            .filter(code -> day(code).compareTo(from) >= 0 && day(code).compareTo(to) <= 0)
            .filter(code -> !seen.containsKey(code))
            .count();
  }

  private static String day(String code) {
    return code.substring(code.length() - ReferenceList.DATE_LENGTH);
  }

  private void refuse(RowError error) {
    wrong++;
    errors.add(new Object[] {version, error.row(), error.column(), error.code(), error.cell()});
    writeFull(ERROR, errors);
  }

  private void change(String code, ChangeKind kind, List<String> cells, @Nullable CodeRow former) {
    changes.add(
        new @Nullable Object[] {
          version,
          list.name(),
          code,
          kind.name(),
          ListState.text(cells),
          former == null ? null : ListState.text(former.cells())
        });
    writeFull(CHANGE, changes);
  }

  private void writeFull(String into, List<@Nullable Object[]> waiting) {
    if (waiting.size() >= TOGETHER) {
      try {
        write(into, waiting);
      } catch (SQLException e) {
        throw new IllegalStateException("A list cannot be staged", e);
      }
    }
  }

  private void write(String into, List<@Nullable Object[]> waiting) throws SQLException {
    table.insert(into, waiting);
    waiting.clear();
  }
}
