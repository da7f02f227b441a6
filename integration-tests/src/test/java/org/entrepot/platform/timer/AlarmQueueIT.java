package org.entrepot.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alarms on the real database, of kinds that the running exchange does not handle. */
@OnEntrepot
class AlarmQueueIT {

  private final Instant present = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Optional<String> mail = Optional.of("mail " + run);
  private final Optional<String> deadline = Optional.of("deadline " + run);
  private Connection connection;
  private AlarmQueue queue;

  @BeforeEach
  void connect() throws SQLException {
    connection = opened();
    queue = new AlarmQueue(connection);
  }

  @AfterEach
  void clear() throws SQLException {
    connection.rollback();
    new Sql(connection).change("delete from platform_alarm where kind like ?", "% " + run);
    connection.commit();
    connection.close();
  }

  @Test
  void an_alarm_in_hand_elsewhere_is_passed_over() throws SQLException {
    long first = set(mail, present.minusSeconds(2));
    long second = set(mail, present.minusSeconds(1));
    try (Connection other = opened()) {
      assertThat(new AlarmQueue(other).claim(mail, present).orElseThrow().id()).isEqualTo(first);
      assertThat(queue.claim(mail, present).orElseThrow().id()).isEqualTo(second);
      other.rollback();
    }
  }

  @Test
  void an_alarm_rings_when_it_is_due_and_each_kind_by_itself() throws SQLException {
    set(mail, present);
    long later = set(deadline, present.plusSeconds(1));
    assertThat(queue.claim(deadline, present)).isEmpty();
    assertThat(queue.claim(deadline, present.plusSeconds(1)).orElseThrow().id()).isEqualTo(later);
  }

  @Test
  void an_alarm_that_fails_for_a_week_is_dead_until_it_is_tried_again_or_dropped()
      throws SQLException {
    long id = set(mail, present);
    Instant now = present;
    for (int i = 0; i < AlarmQueue.MOST_ATTEMPTS; i++) {
      assertThat(queue.claim(mail, now)).as("attempt %s", i).isPresent();
      queue.attempts().failed(id, now, new IllegalStateException("wei@example.com"));
      now = queue.failing(id).orElseThrow().due();
    }
    assertThat(Duration.between(present, now)).isGreaterThan(Duration.ofDays(6));
    assertThat(queue.claim(mail, now)).isEmpty();
    assertThat(queue.failing(id))
        .hasValueSatisfying(
            letter -> {
              assertThat(letter.dead()).isTrue();
              assertThat(letter.id()).isEqualTo("alarm-" + id);
              assertThat(letter.failure()).doesNotContain("wei");
            });
    assertThat(queue.attempts().again(id, now)).isTrue();
    assertThat(queue.claim(mail, now)).isPresent();
    assertThat(queue.attempts().drop(id, now, "Not needed")).isTrue();
    assertThat(queue.claim(mail, now)).isEmpty();
  }

  @Test
  void the_next_alarm_is_found_by_index_among_100000_that_are_done() throws SQLException {
    Sql sql = new Sql(connection);
    queue.attempts().done(set(mail, present), present);
    for (long rows = 1; rows < 100_000; rows *= 2) {
      sql.change(
          "insert into platform_alarm (kind, object, due_at, attempts, state, ended_at) select"
              + " kind, object, due_at, attempts, state, ended_at from platform_alarm"
              + " where kind = ? limit ?",
          mail.orElseThrow(),
          100_000 - rows);
    }
    long id = set(mail, present);
    long before = rowsRead(sql);
    assertThat(queue.claim(mail, present).orElseThrow().id()).isEqualTo(id);
    assertThat(rowsRead(sql) - before).isLessThan(100);
  }

  private static long rowsRead(Sql sql) throws SQLException {
    return sql.list("show session status like 'Handler_read_%'", row -> row.getLong(2)).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private long set(Optional<String> kind, Instant due) throws SQLException {
    long id = queue.set(kind.orElseThrow(), "OBJ-" + run, due);
    connection.commit();
    return id;
  }

  private static Connection opened() throws SQLException {
    Connection connection = Environment.current().asApplication();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    return connection;
  }
}
