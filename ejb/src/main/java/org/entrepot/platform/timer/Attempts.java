package org.entrepot.platform.timer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.sql.Sql;

/**
 * The life of a row that is work: WAITING until it is DONE; after too many failures DEAD, until the
 * operator has it tried again or DROPPED.
 */
public final class Attempts {

  private static final long LONGEST_WAIT_SECONDS = 3600;
  private static final int MOST_DOUBLINGS = 12;
  private static final int LONGEST_FAILURE = 200;

  private final Sql sql;
  private final String table;
  private final String due;
  private final int most;

  /**
   * The rows of one table.
   *
   * @param due the column that says when the next attempt may be
   * @param most after so many failures a row is dead
   */
  public Attempts(Connection connection, String table, String due, int most) {
    this.sql = new Sql(connection);
    this.table = table;
    this.due = due;
    this.most = most;
  }

  public void done(long id, Instant now) throws SQLException {
    sql.change(
        "update " + table + " set state = 'DONE', failure = null, ended_at = ? where id = ?",
        now,
        id);
  }

  /** Puts it off, twice as long after each failure, an hour at most; gives up in the end. */
  public void failed(long id, Instant now, Throwable cause) throws SQLException {
    int attempts = (int) sql.number("select attempts from " + table + " where id = ?", id) + 1;
    long wait = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(attempts, MOST_DOUBLINGS));
    sql.change(
        "update "
            + table
            + " set attempts = ?, state = ?, failure = ?, "
            + due
            + " = ?"
            + " where id = ? and state = 'WAITING'",
        attempts,
        attempts >= most ? "DEAD" : "WAITING",
        names(cause),
        now.plus(Duration.ofSeconds(wait)),
        id);
  }

  /** Has it tried again at once; false where it is done with. */
  public boolean again(long id, Instant now) throws SQLException {
    return sql.change(
            "update "
                + table
                + " set state = 'WAITING', attempts = 0, "
                + due
                + " = ?"
                + " where id = ? and state in ('WAITING', 'DEAD')",
            now,
            id)
        == 1;
  }

  /** Gives it up; false where it is done with. */
  public boolean drop(long id, Instant now, String reason) throws SQLException {
    return sql.change(
            "update "
                + table
                + " set state = 'DROPPED', reason = ?, ended_at = ?"
                + " where id = ? and state in ('WAITING', 'DEAD')",
            reason,
            now,
            id)
        == 1;
  }

  /** Deletes a batch of what ended before then, and says how many rows it was. */
  public int purge(Instant before, int batch) throws SQLException {
    int deleted = 0;
    for (String state : List.of("DONE", "DROPPED")) {
      deleted +=
          sql.change(
              "delete from " + table + " where state = ? and ended_at < ? limit ?",
              state,
              before,
              batch);
    }
    return deleted;
  }

  /** The names of the causes only: their messages may hold an address or a name. */
  private static String names(Throwable failure) {
    List<String> names = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      names.add(cause.getClass().getSimpleName());
    }
    String all = String.join(" < ", names);
    return all.length() <= LONGEST_FAILURE ? all : all.substring(0, LONGEST_FAILURE);
  }
}
