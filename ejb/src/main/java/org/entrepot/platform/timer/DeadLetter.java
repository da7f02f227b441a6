package org.entrepot.platform.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.sql.Sql;

/**
 * Work that fails: dead already, or to be tried again.
 *
 * @param id names it among all dead letters, such as {@code notification-17} or {@code alarm-4}
 * @param row the key of its row
 * @param worker who is to do it: a consumer of events, or {@code alarm}
 * @param type what it is: the type of the event, the kind of the alarm
 * @param number the number of the object that it is about
 * @param dead whether it is not tried any more
 * @param failure the names of the errors of the last attempt
 * @param due when the next attempt is, where there will be one
 */
public record DeadLetter(
    String id,
    long row,
    String worker,
    String type,
    String number,
    boolean dead,
    int attempts,
    String failure,
    Instant due)
    implements Numbered {

  /** Reads a row with the columns id, worker, type, object, state, attempts, failure, due. */
  public static DeadLetter read(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getString("worker") + "-" + row.getLong("id"),
        row.getLong("id"),
        row.getString("worker"),
        row.getString("type"),
        row.getString("object"),
        row.getString("state").equals("DEAD"),
        row.getInt("attempts"),
        Objects.requireNonNullElse(row.getString("failure"), ""),
        Sql.instant(row, "due"));
  }
}
