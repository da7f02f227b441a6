package org.entrepot.search;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.sql.Sql;
import org.hibernate.Session;

/**
 * A row of the database, for an index that all nodes share: whoever locks it has the turn until the
 * transaction ends.
 */
final class SharedNotebook implements Notebook {

  private static final String READ =
      "select progress from search_progress where schema_version = ?";

  private final EntityManager entities;

  SharedNotebook(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Progress> read() {
    return text(READ).filter(text -> !text.isEmpty()).map(SharedNotebook::progress);
  }

  @Override
  public Optional<Progress> inTurn(Function<Optional<Progress>, Progress> work) {
    change("insert ignore into search_progress (progress, schema_version) values (?, ?)", "");
    return text(READ + " for update skip locked")
        .map(
            text -> {
              Optional<Progress> before =
                  text.isEmpty() ? Optional.empty() : Optional.of(progress(text));
              Progress after = work.apply(before);
              if (before.filter(after::equals).isEmpty()) {
                change(
                    "update search_progress set progress = ? where schema_version = ?",
                    Json.write(after));
              }
              return after;
            });
  }

  private static Progress progress(String text) {
    return Json.read(text, Progress.class);
  }

  private Optional<String> text(String query) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Sql(connection).first(query, row -> row.getString(1), DocumentBinder.SCHEMA));
  }

  private void change(String statement, String text) {
    entities
        .unwrap(Session.class)
        .doWork(connection -> new Sql(connection).change(statement, text, DocumentBinder.SCHEMA));
  }
}
