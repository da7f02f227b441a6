package org.entrepot.platform.timer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.sql.Sql;

/** The rows of the alarms, on the connection of a transaction that the caller ends. */
final class AlarmQueue {

  /** About a week of hourly attempts: what an alarm needs may be away for days. */
  static final int MOST_ATTEMPTS = 180;

  private static final String FAILING =
      "select id, 'alarm' as worker, kind as type, object, state, attempts, failure, due_at as due"
          + " from platform_alarm where state in ('DEAD', 'WAITING') and failure is not null";

  /** An alarm that goes off. */
  record Alarm(long id, String kind, String object) {}

  private final Sql sql;
  private final Attempts attempts;

  AlarmQueue(Connection connection) {
    this.sql = new Sql(connection);
    this.attempts = new Attempts(connection, "platform_alarm", "due_at", MOST_ATTEMPTS);
  }

  Attempts attempts() {
    return attempts;
  }

  long set(String kind, String object, Instant dueAt) throws SQLException {
    return sql.insert(
        "insert into platform_alarm (kind, object, due_at, attempts, state)"
            + " values (?, ?, ?, 0, 'WAITING')",
        kind,
        object,
        dueAt);
  }

  /** Locks the next due alarm of a kind, or of any, that nobody else has locked. */
  Optional<Alarm> claim(Optional<String> kind, Instant now) throws SQLException {
    String ofKind = kind.isPresent() ? " and kind = ?" : "";
    List<Object> values =
        kind.isPresent() ? List.<Object>of(kind.get(), now) : List.<Object>of(now);
    return sql.first(
        "select id, kind, object from platform_alarm where state = 'WAITING'"
            + ofKind
            + " and due_at <= ? order by due_at, id limit 1 for update skip locked",
        row -> new Alarm(row.getLong(1), row.getString(2), row.getString(3)),
        values.toArray());
  }

  /** What fails: the dead first, then what will be tried again. */
  List<DeadLetter> failing(int most) throws SQLException {
    return sql.list(FAILING + " order by state, due_at, id limit ?", DeadLetter::read, most);
  }

  Optional<DeadLetter> failing(long id) throws SQLException {
    return sql.list(FAILING + " and id = ?", DeadLetter::read, id).stream().findFirst();
  }
}
