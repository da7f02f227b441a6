package org.entrepot.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.entrepot.environment.Environment;

/** An alarm that could not be rung and waits for the operator. */
final class DeadAlarm {

  private DeadAlarm() {}

  /** Lays one there and gives its id among the dead letters. */
  static String lies() {
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into platform_alarm (kind, object, due_at, attempts, state, failure)"
              + " values ('directory.evidence', 'COM-0000000000', now(6), 12, 'DEAD', 'no such')",
          Statement.RETURN_GENERATED_KEYS);
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return "alarm-" + keys.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
