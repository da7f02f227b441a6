package org.entrepot.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CodesInForce;
import org.hibernate.Session;

/**
 * Hands the platform's values the lists in force today, on this node. What was handed last is
 * compared with the database, so that each node learns of an edition by itself, and of the day on
 * which one begins to hold.
 */
@ApplicationScoped
public class ListFeeder {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  private final Map<ReferenceList, Integer> handed = new EnumMap<>(ReferenceList.class);

  /** Hands over what has changed since. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public synchronized void feed() {
    Instant now = clock.now();
    entities.unwrap(Session.class).doWork(connection -> feed(new Sql(connection), now));
  }

  private void feed(Sql sql, Instant now) throws SQLException {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Map<ReferenceList, Integer> inForce = inForce(sql, today);
    for (ReferenceList list : inForce.keySet()) {
      if (!inForce.get(list).equals(handed.getOrDefault(list, 0))) {
        hand(sql, list, today, now);
        handed.put(list, inForce.get(list));
      }
    }
  }

  private static Map<ReferenceList, Integer> inForce(Sql sql, LocalDate today) throws SQLException {
    Map<ReferenceList, Integer> editions = new EnumMap<>(ReferenceList.class);
    sql.list(
            "select list, max(edition) as edition from reference_version"
                + " where status = 'APPLIED' and valid_from <= ? group by list",
            row -> Map.entry(ReferenceList.valueOf(row.getString(1)), row.getInt(2)),
            today)
        .forEach(entry -> editions.put(entry.getKey(), entry.getValue()));
    return editions;
  }

  /** Puts a list in the place of the one before, for all values of this process. */
  static void hand(Sql sql, ReferenceList list, LocalDate today, Instant now) throws SQLException {
    if (list.codes().isPresent()) {
      CodesInForce.replace(
          list.codes().get(), List.copyOf(ListState.on(sql, list, today, now).values()));
    }
  }
}
