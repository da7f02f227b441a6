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
  static final String APPEND_ONLY = "append-only";
  private static final String HISTORY = "flyway_schema_history";

  private Grants() {}

  /** A table or view of the schema. */
  record Relation(String name, boolean view, boolean appendOnly) {

    List<String> statements(String application) {
      String on = " on `" + name + "`";
      String account = "'" + application + "'@'%'";
      if (view) {
        return List.of("grant select" + on + " to " + account);
      }
      if (appendOnly) {
        return List.of(
            "grant select, insert" + on + " to " + account,
            "revoke update, delete" + on + " from " + account);
      }
      return List.of("grant select, insert, update, delete" + on + " to " + account);
    }
  }

  /**
   * Grants as the owner, whose connection it is.
   *
   * @return how many tables and views the application may use now
   */
  static int apply(Connection connection, String application) throws SQLException {
    List<Relation> relations = relations(connection);
    try (Statement statement = connection.createStatement()) {
      for (Relation relation : relations) {
        for (String sql : relation.statements(application)) {
          statement.execute(sql);
        }
      }
    }
    return relations.size();
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
