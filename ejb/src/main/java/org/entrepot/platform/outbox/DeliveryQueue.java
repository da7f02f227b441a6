package org.entrepot.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.timer.Attempts;
import org.entrepot.platform.timer.DeadLetter;

/**
 * The rows of events and of their deliveries, on the connection of a transaction that the caller
 * ends.
 */
final class DeliveryQueue {

  /** After so many attempts, more than an hour, a delivery waits for the operator. */
  static final int MOST_ATTEMPTS = 12;

  /**
   * One state at a time, so that the whole key of the index is used and rows that are done are not
   * read. The indexes are named, since the statistics of a table that is empty one minute and full
   * the next mislead the optimiser.
   */
  private static final String NONE_EARLIER =
      " and not exists (select 1 from platform_delivery e force index (platform_delivery_open)"
          + " where e.consumer = d.consumer and e.object = d.object and e.state = '%s'"
          + " and e.sequence < d.sequence)";

  /**
   * The next delivery of a consumer: due, and with no earlier one of its object still open. Nodes
   * pass over what another has locked; an earlier one that is being handled counts as open, since
   * the inner queries read what is committed and take no lock.
   */
  static final String NEXT =
      "select d.id from platform_delivery d force index (platform_delivery_next)"
          + " where d.consumer = ? and d.state = 'WAITING' and d.next_at <= ?"
          + NONE_EARLIER.formatted("WAITING")
          + NONE_EARLIER.formatted("DEAD")
          + " order by d.next_at, d.event_id limit 1 for update skip locked";

  private static final String READ =
      "select o.id, o.sequence, o.event_version, o.at, o.payload from platform_outbox o"
          + " join platform_delivery d on d.event_id = o.id where d.id = ?";

  private static final String FAILING =
      "select d.id, d.consumer as worker, o.type, d.object, d.state, d.attempts, d.failure,"
          + " d.next_at as due from platform_delivery d join platform_outbox o"
          + " on o.id = d.event_id where d.state in ('DEAD', 'WAITING') and d.failure is not null";

  /** A delivery in hand, and its event as written. */
  record Delivery(long id, long eventId, long sequence, int version, Instant at, String payload) {
    static Delivery read(long id, ResultSet row) throws SQLException {
      return new Delivery(
          id,
          row.getLong("id"),
          row.getLong("sequence"),
          row.getInt("event_version"),
          Sql.instant(row, "at"),
          row.getString("payload"));
    }
  }

  private final Sql sql;
  private final Attempts attempts;

  DeliveryQueue(Connection connection) {
    this.sql = new Sql(connection);
    this.attempts = new Attempts(connection, "platform_delivery", "next_at", MOST_ATTEMPTS);
  }

  Attempts attempts() {
    return attempts;
  }

  /**
   * Writes an event and one delivery for each consumer. The object's row stays locked until the
   * commit, so that the sequence of its events is the order of their commits.
   */
  long publish(
      String type, int version, String object, String payload, Instant at, List<String> consumers)
      throws SQLException {
    sql.change(
        "insert into platform_outbox_object (object, sequence) values (?, 1)"
            + " on duplicate key update sequence = sequence + 1",
        object);
    long sequence =
        sql.number("select sequence from platform_outbox_object where object = ?", object);
    long event =
        sql.insert(
            "insert into platform_outbox (type, event_version, object, sequence, payload, at)"
                + " values (?,?,?,?,?,?)",
            type,
            version,
            object,
            sequence,
            payload,
            at);
    sql.insertAll(
        "insert into platform_delivery (event_id, consumer, object, sequence, state, next_at)"
            + " values (?,?,?,?,'WAITING',?)",
        consumers.stream()
            .map(consumer -> new Object[] {event, consumer, object, sequence, Instant.EPOCH})
            .toList());
    return event;
  }

  /** Locks the consumer's next delivery, if one is due and nobody else has it. */
  Optional<Delivery> claim(String consumer, Instant now) throws SQLException {
    Optional<Long> id = sql.first(NEXT, row -> row.getLong(1), consumer, now);
    return id.isEmpty()
        ? Optional.empty()
        : sql.first(READ, row -> Delivery.read(id.get(), row), id.get());
  }

  /** What fails: the dead first, then what will be tried again. */
  List<DeadLetter> failing(int most) throws SQLException {
    return sql.list(FAILING + " order by d.state, d.next_at, d.id limit ?", DeadLetter::read, most);
  }

  Optional<DeadLetter> failing(long id) throws SQLException {
    return sql.first(FAILING + " and d.id = ?", DeadLetter::read, id);
  }

  /** Deletes a batch of what ended before then, and says how many rows it was. */
  int purge(Instant before, int batch) throws SQLException {
    return attempts.purge(before, batch)
        + sql.change(
            "delete from platform_outbox where at < ? and not exists (select 1 from"
                + " platform_delivery d where d.event_id = platform_outbox.id) limit ?",
            before,
            batch);
  }
}
