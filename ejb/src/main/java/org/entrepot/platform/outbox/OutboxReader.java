package org.entrepot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.time.TradeClock;
import org.hibernate.Session;

/**
 * Lets somebody follow the events on its own, apart from the deliveries: a node that keeps
 * something of its own up to date reads them all.
 */
@ApplicationScoped
public class OutboxReader {

  /** Longer than any transaction lasts: an event this old has no elder that is still to come. */
  public static final Duration SETTLED = Duration.ofMinutes(7);

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  /** An event in short. */
  public record Happening(long id, String type, String object, Instant at) {}

  /**
   * All events of these types behind that id. Ids are given before their transactions end, so a
   * lower one may still come up as long as events are younger than {@link #SETTLED}; whoever
   * follows asks from the last settled one and passes over what it had.
   */
  public List<Happening> after(long id, Collection<String> types) {
    List<Object> values = new ArrayList<>(types);
    values.add(id);
    String marks = String.join(",", Collections.nCopies(types.size(), "?"));
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Sql(connection)
                    .list(
                        "select id, type, object, at from platform_outbox where type in ("
                            + marks
                            + ") and id > ? order by id",
                        OutboxReader::read,
                        values.toArray()));
  }

  /** The last event that there is; 0 where there is none. */
  public long last() {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection -> new Sql(connection).number("select max(id) from platform_outbox"));
  }

  /** The last event that is settled by now; 0 where there is none. */
  public long settled() {
    Instant before = clock.now().minus(SETTLED);
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Sql(connection)
                    .number("select max(id) from platform_outbox where at < ?", before));
  }

  private static Happening read(java.sql.ResultSet row) throws SQLException {
    return new Happening(
        row.getLong("id"), row.getString("type"), row.getString("object"), Sql.instant(row, "at"));
  }
}
