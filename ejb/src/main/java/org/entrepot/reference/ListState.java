package org.entrepot.reference;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.value.CodeRow;

/**
 * What a list says: the changes of its applied versions in the order of their editions, or the
 * shipped set where none counts. The first version writes everything, so that it stands for itself.
 *
 * <p>A version counts on a day from its first day on. For rates the days are in the keys, so that
 * each version counts at once.
 */
final class ListState {

  private static final String VERSIONS =
      "select id from reference_version where list = ? and status = 'APPLIED'"
          + " and valid_from <= ? and decided_at <= ? order by edition";

  /** In any order: a version says one thing of a code. Sorting would take longer than reading. */
  private static final String CHANGES =
      "select code, kind, cells from reference_change where version_id = ?";

  private ListState() {}

  /** Each code that the list ever had, as it stands on the day, as the exchange knows it now. */
  static Map<String, CodeRow> on(Sql sql, ReferenceList list, LocalDate day, Instant known)
      throws SQLException {
    Map<String, CodeRow> rows = new LinkedHashMap<>();
    List<Long> versions = sql.list(VERSIONS, row -> row.getLong(1), list.name(), day, known);
    for (Long version : versions) {
      overlay(sql, version, list.columns().size(), rows);
    }
    if (rows.isEmpty()) {
      list.shipped().forEach(row -> rows.put(row.code(), row));
    }
    return rows;
  }

  private static void overlay(Sql sql, long version, int columns, Map<String, CodeRow> rows)
      throws SQLException {
    sql.each(
        CHANGES,
        row -> {
          String code = row.getString(1);
          boolean inForce = !row.getString(2).equals(ChangeKind.WITHDRAWN.name());
          rows.put(code, new CodeRow(code, cells(row.getString(3), columns), inForce));
        },
        version);
  }

  /** Reads what {@link #text} wrote, perhaps when the list had fewer columns. */
  static List<String> cells(String text, int columns) {
    String[] cells = text.split("\t", -1);
    String[] all = Arrays.copyOf(cells, columns);
    for (int i = 0; i < columns; i++) {
      all[i] = i < cells.length && !cells[i].isEmpty() ? cells[i] : "";
    }
    return List.of(all);
  }

  /** Cells with tabs between; a tab inside of one became a blank when it was read. */
  static String text(List<String> cells) {
    return String.join("\t", cells);
  }
}
