package org.entrepot.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The imports in the database. */
final class Versions {

  private static final String COLUMNS =
      "select id, number, list, status, edition, base_edition, file_name, file_digest, file_bytes,"
          + " imported_by, imported_at, decided_at, valid_from, row_count, wrong, left_out,"
          + " repeated, added, changed, withdrawn, kept, cut, ignored_columns"
          + " from reference_version ";
  private static final int LONGEST_IGNORED = 4000;

  private final Sql sql;

  /** A version with its key. */
  record Row(long id, VersionView view) {}

  Versions(Sql sql) {
    this.sql = sql;
  }

  int edition(ReferenceList list) throws SQLException {
    return (int) sql.number("select edition from reference_list where list = ?", list.name());
  }

  /** The same, and nobody else applies anything to the list before this transaction ends. */
  int lockEdition(ReferenceList list) throws SQLException {
    return (int)
        sql.number("select edition from reference_list where list = ? for update", list.name());
  }

  /** Makes the row that the changes of a file refer to. */
  long add(
      String number,
      ReferenceList list,
      int base,
      String fileName,
      String digest,
      long bytes,
      String by,
      Instant now)
      throws SQLException {
    return sql.insert(
        "insert into reference_version (number, list, status, base_edition, file_name,"
            + " file_digest, file_bytes, imported_by, imported_at, row_count, wrong, left_out,"
            + " repeated, added, changed, withdrawn, kept, cut, ignored_columns)"
            + " values (?,?,'STAGED',?,?,?,?,?,?,0,0,0,0,0,0,0,0,false,'')",
        number,
        list.name(),
        base,
        fileName,
        digest,
        bytes,
        by,
        now);
  }

  void count(long id, Staging.Counts counts) throws SQLException {
    String ignored = String.join("\n", counts.ignored());
    sql.change(
        "update reference_version set row_count = ?, wrong = ?, left_out = ?, repeated = ?,"
            + " added = ?, changed = ?, withdrawn = ?, kept = ?, cut = ?, ignored_columns = ?"
            + " where id = ?",
        counts.rows(),
        counts.wrong(),
        counts.leftOut(),
        counts.repeated(),
        counts.added(),
        counts.changed(),
        counts.withdrawn(),
        counts.kept(),
        counts.cut(),
        ignored.substring(0, Math.min(ignored.length(), LONGEST_IGNORED)),
        id);
  }

  void apply(Row version, int edition, LocalDate validFrom, String by, Instant now)
      throws SQLException {
    sql.change(
        "update reference_version set status = 'APPLIED', edition = ?, valid_from = ?,"
            + " decided_by = ?, decided_at = ? where id = ?",
        edition,
        validFrom,
        by,
        now,
        version.id());
    sql.change(
        "update reference_list set edition = ? where list = ?",
        edition,
        ReferenceList.of(version.view().list()).name());
  }

  void discard(Row version, String by, Instant now) throws SQLException {
    sql.change(
        "update reference_version set status = 'DISCARDED', decided_by = ?, decided_at = ?"
            + " where id = ?",
        by,
        now,
        version.id());
  }

  /** The version of that number; one of another list is not found. */
  Row named(ReferenceList list, String number) throws SQLException {
    return sql.first(COLUMNS + "where list = ? and number = ?", Versions::row, list.name(), number)
        .orElseThrow(Refusal::notFound);
  }

  /** The same, and nobody else decides it before this transaction ends. */
  Row lock(ReferenceList list, String number) throws SQLException {
    return sql.first(
            COLUMNS + "where list = ? and number = ? for update",
            Versions::row,
            list.name(),
            number)
        .orElseThrow(Refusal::notFound);
  }

  /** The imports of a list, newest first. */
  Page<VersionView> of(ReferenceList list, PageRequest page) throws SQLException {
    List<Row> rows =
        sql.list(
            COLUMNS + "where list = ? and id < ? order by id desc limit ?",
            Versions::row,
            list.name(),
            page.beforeId(),
            page.limit() + 1);
    return Page.cut(rows, page, Row::id, Row::view);
  }

  /** The edition in force on a day, the last one that was applied for it. */
  Optional<VersionView> inForce(ReferenceList list, LocalDate day) throws SQLException {
    return sql.first(
            COLUMNS
                + "where list = ? and status = 'APPLIED' and valid_from <= ?"
                + " order by edition desc limit 1",
            Versions::row,
            list.name(),
            day)
        .map(Row::view);
  }

  /** The edition that was applied last, in force already or not. */
  Optional<VersionView> last(ReferenceList list) throws SQLException {
    return inForce(list, LocalDate.of(9999, 12, 31));
  }

  int staged(ReferenceList list) throws SQLException {
    return (int)
        sql.number(
            "select count(*) from reference_version where list = ? and status = 'STAGED'",
            list.name());
  }

  private static Row row(ResultSet row) throws SQLException {
    String ignored = row.getString("ignored_columns");
    int edition = row.getInt("edition");
    @Nullable LocalDate validFrom = row.getObject("valid_from", LocalDate.class);
    VersionView view =
        new VersionView(
            row.getString("number"),
            ReferenceList.valueOf(row.getString("list")).path(),
            VersionStatus.valueOf(row.getString("status")),
            edition == 0 ? null : edition,
            row.getInt("base_edition"),
            row.getString("file_name"),
            row.getString("file_digest"),
            row.getLong("file_bytes"),
            row.getString("imported_by"),
            Sql.instant(row, "imported_at"),
            row.getObject("decided_at") == null ? null : Sql.instant(row, "decided_at"),
            validFrom,
            row.getInt("row_count"),
            row.getInt("wrong"),
            row.getInt("left_out"),
            row.getInt("repeated"),
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("withdrawn"),
            row.getInt("kept"),
            row.getBoolean("cut"),
            ignored.isEmpty() ? List.of() : Arrays.asList(ignored.split("\n", -1)));
    return new Row(row.getLong("id"), view);
  }
}
