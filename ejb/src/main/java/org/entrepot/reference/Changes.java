package org.entrepot.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.value.CodeRow;
import org.jspecify.annotations.Nullable;

/** What versions change, and what was wrong in their files, in the database. */
final class Changes {

  /** Two currencies that miss one another more often have no common day to speak of. */
  private static final int MOST_LOOKS = 20;

  private final Sql sql;

  Changes(Sql sql) {
    this.sql = sql;
  }

  private record Keyed<T>(long id, T item) {}

  /** What a version changes, in the order of its file; what it keeps only where that is asked. */
  Page<ChangeView> of(
      Versions.Row version, ReferenceList list, Optional<ChangeKind> kind, PageRequest page)
      throws SQLException {
    String kinds = kind.map(only -> "'" + only + "'").orElse("'ADDED', 'CHANGED', 'WITHDRAWN'");
    List<Keyed<ChangeView>> rows =
        sql.list(
            "select id, code, kind, cells, former from reference_change where version_id = ?"
                + " and kind in ("
                + kinds
                + ") and id > ? order by id limit ?",
            row -> new Keyed<>(row.getLong(1), change(row, list.columns())),
            version.id(),
            after(page),
            page.limit() + 1);
    return Page.cut(rows, page, Keyed::id, Keyed::item);
  }

  /** What was wrong, in the order of the file. */
  Page<RowError> errors(Versions.Row version, PageRequest page) throws SQLException {
    List<Keyed<RowError>> rows =
        sql.list(
            "select id, row_number_in_file, column_name, code, cell from reference_error"
                + " where version_id = ? and id > ? order by id limit ?",
            row -> new Keyed<>(row.getLong(1), error(row)),
            version.id(),
            after(page),
            page.limit() + 1);
    return Page.cut(rows, page, Keyed::id, Keyed::item);
  }

  /** Everything that was wrong as CSV, in the words of a language. */
  String errorsAsCsv(Versions.Row version, ErrorWords words) throws SQLException {
    StringBuilder csv = new StringBuilder("row,column,code,text,cell\r\n");
    sql.each(
        "select id, row_number_in_file, column_name, code, cell from reference_error"
            + " where version_id = ? order by id",
        row -> csv.append(words.line(error(row))),
        version.id());
    return csv.toString();
  }

  /** What the versions that count on a day, as they were known then, say of a code. */
  Optional<EntryView> entry(
      ReferenceList list, String code, LocalDate day, Instant known, Locale locale)
      throws SQLException {
    return sql.first(
        "select c.kind, c.cells, v.edition, v.valid_from, v.number from reference_change c"
            + " join reference_version v on v.id = c.version_id"
            + " where c.list = ? and c.code = ? and v.status = 'APPLIED' and v.valid_from <= ?"
            + " and v.decided_at <= ? order by v.edition desc limit 1",
        row ->
            view(
                list,
                new CodeRow(
                    code,
                    ListState.cells(row.getString(2), list.columns().size()),
                    !row.getString(1).equals(ChangeKind.WITHDRAWN.name())),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                locale),
        list.name(),
        code,
        day,
        known);
  }

  /** Whether any version counts on the day as it was known then; before, the shipped set does. */
  boolean hasAny(ReferenceList list, LocalDate day, Instant known) throws SQLException {
    return sql.number(
            "select count(*) from reference_version where list = ? and status = 'APPLIED'"
                + " and valid_from <= ? and decided_at <= ?",
            list.name(),
            day,
            known)
        > 0;
  }

  /** The last word on each key that begins so, up to the greatest key asked for. */
  List<CodeRow> under(ReferenceList list, String start, Instant known) throws SQLException {
    Map<String, CodeRow> rows = new LinkedHashMap<>();
    sql.each(
        "select c.code, c.kind, c.cells from reference_change c"
            + " join reference_version v on v.id = c.version_id"
            + " where c.list = ? and c.code >= ? and c.code < ? and v.status = 'APPLIED'"
            + " and v.decided_at <= ? order by v.edition, c.id",
        row -> {
          String code = row.getString(1);
          rows.put(
              code,
              new CodeRow(
                  code,
                  ListState.cells(row.getString(3), list.columns().size()),
                  !row.getString(2).equals(ChangeKind.WITHDRAWN.name())));
        },
        list.name(),
        start,
        start + "~",
        known);
    return List.copyOf(rows.values());
  }

  /**
   * The last rates of two currencies on or before a day, as far back as the first day on which both
   * have one.
   */
  List<CodeRow> rates(String from, String to, LocalDate day, Instant known) throws SQLException {
    List<CodeRow> rows = new ArrayList<>();
    String until = day.toString();
    for (int look = 0; look < MOST_LOOKS; look++) {
      Optional<CodeRow> one = rate(from, until, known);
      Optional<CodeRow> other = rate(to, until, known);
      one.ifPresent(rows::add);
      other.ifPresent(rows::add);
      if (one.isEmpty() || other.isEmpty() || day(one.get()).equals(day(other.get()))) {
        break;
      }
      until = Collections.min(List.of(day(one.get()), day(other.get())));
    }
    return rows;
  }

  /** Versions of one list are applied in the order in which they were staged. */
  private Optional<CodeRow> rate(String currency, String until, Instant known) throws SQLException {
    return sql.first(
        "select straight_join c.code, c.cells from reference_change c"
            + " join reference_version v on v.id = c.version_id"
            + " where c.list = 'RATE' and c.code >= ? and c.code <= ? and v.status = 'APPLIED'"
            + " and v.decided_at <= ? order by c.code desc, c.version_id desc limit 1",
        row -> new CodeRow(row.getString(1), ListState.cells(row.getString(2), 1), true),
        currency + ":",
        currency + ":" + until,
        known);
  }

  private static String day(CodeRow rate) {
    return rate.code().substring(rate.code().length() - ReferenceList.DATE_LENGTH);
  }

  static EntryView view(
      ReferenceList list,
      CodeRow row,
      int edition,
      @Nullable LocalDate since,
      @Nullable String version,
      Locale locale) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> columns = list.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.cells().get(i));
    }
    return new EntryView(
        list.path(), row.code(), row.name(locale), row.inForce(), edition, since, version, cells);
  }

  private static ChangeView change(ResultSet row, List<String> columns) throws SQLException {
    ChangeKind kind = ChangeKind.valueOf(row.getString("kind"));
    @Nullable String former = row.getString("former");
    List<String> after = ListState.cells(row.getString("cells"), columns.size());
    List<String> before = former == null ? List.of() : ListState.cells(former, columns.size());
    List<ChangeView.Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String was = before.isEmpty() ? "" : before.get(i);
      boolean differs = kind == ChangeKind.CHANGED ? !was.equals(after.get(i)) : true;
      if (differs && !(was.isEmpty() && after.get(i).isEmpty())) {
        fields.add(
            new ChangeView.Field(
                columns.get(i),
                kind == ChangeKind.ADDED ? null : was,
                kind == ChangeKind.WITHDRAWN ? null : after.get(i)));
      }
    }
    return new ChangeView(row.getString("code"), kind, fields);
  }

  private static RowError error(ResultSet row) throws SQLException {
    return new RowError(
        row.getLong("row_number_in_file"),
        row.getString("column_name"),
        row.getString("code"),
        row.getString("cell"));
  }

  /** These lists go up, so that the first page begins at the least key. */
  private static long after(PageRequest page) {
    long id = page.beforeId();
    return id == Long.MAX_VALUE ? 0 : id;
  }
}
