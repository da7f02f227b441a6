package org.entrepot.config;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date and sets the application's rights. Run before a deployment, once and
 * by nobody else at the same time; the migrations are read from {@code db/migration} on the class
 * path, where the EJB jar has them.
 */
public final class Migrator {
  private Migrator() {}

  /** DB_URL, DB_OWNER, DB_OWNER_PASSWORD, DB_USER and DB_PASSWORD come from the environment. */
  public static void main(String[] arguments) {
    try {
      Progress progress = new Progress(System.out);
      progress.say("database", migrate(Database.of(Variables.ofProcess())));
    } catch (StartFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  /**
   * Migrates as the owner and grants to the application; without any migration it does nothing.
   *
   * @return what was done, in words
   * @throws StartFailure when a migration fails or an applied one was changed
   */
  public static String migrate(Database database) {
    Quiet.libraries();
    try {
      Flyway flyway =
          Flyway.configure(Migrator.class.getClassLoader())
              .dataSource(database.dataSource(database.owner()))
              .locations("classpath:db/migration")
              .load();
      if (flyway.info().all().length == 0) {
        return "no migrations";
      }
      int applied = flyway.migrate().migrationsExecuted;
      try (Connection connection = database.dataSource(database.owner()).getConnection()) {
        int tables = Grants.apply(connection, database.application().user());
        return "%d migrations applied, rights set on %d tables".formatted(applied, tables);
      }
    } catch (FlywayException | SQLException failure) {
      throw new StartFailure("The database cannot be migrated: " + failure.getMessage(), failure);
    }
  }
}
