package org.entrepot.config;

import java.util.List;

/**
 * The statements by which a database administrator makes the schema and its two users; they may be
 * repeated.
 */
public final class Accounts {
  private Accounts() {}

  /**
   * Creates what is missing and sets the passwords. The application gets its rights table by table:
   * {@link Grants}.
   */
  public static List<String> statements(Database database) {
    String schema = database.schema();
    String owner = database.owner().user();
    String application = database.application().user();
    return List.of(
        "create database if not exists `%s` character set utf8mb4 collate utf8mb4_bin"
            .formatted(schema),
        "create user if not exists '%s'@'%%'".formatted(owner),
        "alter user '%s'@'%%' identified by '%s'"
            .formatted(owner, escaped(database.owner().password())),
        "create user if not exists '%s'@'%%'".formatted(application),
        "alter user '%s'@'%%' identified by '%s'"
            .formatted(application, escaped(database.application().password())),
        "grant all privileges on `%s`.* to '%s'@'%%' with grant option".formatted(schema, owner));
  }

  static String escaped(String password) {
    return password.replace("\\", "\\\\").replace("'", "''");
  }
}
