package org.entrepot.config;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The application's rights, table by table: read and write rows, and on a table whose comment says
 * {@code append-only} neither change nor delete them. Rights on the whole schema would override
 * these, so there are none.
 */
final class Grants {
  private static final int NO_SUCH_GRANT = 1147;
  static final String APPEND_ONLY = "append-only";
  private static final String HISTORY = "flyway_schema_history";

  private Grants() {}

  /** A table or view of the schema. */
  record Relation(String name, boolean view, boolean appendOnly) {

    List<String> rights() {
      if (view) {
        return List.of("select");
      }
      return appendOnly
          ? List.of("select", "insert")
          : List.of("select", "insert", "update", "delete");
    }

    /** What it may have been given before it became append-only. */
    List<String> formerRights() {
      return appendOnly && !view ? List.of("update", "delete") : List.of();
    }
  }

  /**
   * Grants as the owner, whose connection it is.
   *
   * @return how many tables and views the application may use now
   */
  static int apply(Connection connection, String application) throws SQLException {
    List<Relation> relations = relations(connection);
    String account = "'" + application + "'@'%'";
    try (Statement statement = connection.createStatement()) {
      for (Relation relation : relations) {
        String on = " on `" + relation.name() + "`";
        for (String right : relation.formerRights()) {
          revoke(statement, "revoke " + right + on + " from " + account);
        }
        statement.execute("grant " + String.join(", ", relation.rights()) + on + " to " + account);
      }
    }
    return relations.size();
  }

  /** Revoking what was never granted is an error on MySQL and none on MariaDB. */
  private static void revoke(Statement statement, String sql) throws SQLException {
    try {
      statement.execute(sql);
    } catch (SQLException failure) {
      if (failure.getErrorCode() != NO_SUCH_GRANT) {
        throw failure;
      }
    }
  }

  private static List<Relation> relations(Connection connection) throws SQLException {
    List<Relation> relations = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, table_type, table_comment from information_schema.tables"
                    + " where table_schema = database() and table_type in ('BASE TABLE', 'VIEW')"
                    + " order by table_name")) {
      while (rows.next()) {
        String name = rows.getString(1);
        if (!name.equals(HISTORY)) {
          relations.add(
              new Relation(
                  name,
                  rows.getString(2).equals("VIEW"),
                  rows.getString(3).toLowerCase(Locale.ROOT).contains(APPEND_ONLY)));
        }
      }
    }
    return relations;
  }
}
