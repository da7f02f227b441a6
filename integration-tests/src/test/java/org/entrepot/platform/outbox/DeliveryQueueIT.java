package org.entrepot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries on the real database, to consumers that the running exchange does not know. */
@OnEntrepot
class DeliveryQueueIT {

  private final Instant present = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  private final RuntimeException failure = new IllegalStateException("wei@example.com");

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String mailer = "mailer " + run;
  private final String index = "index " + run;
  private Connection connection;
  private DeliveryQueue queue;

  @BeforeEach
  void connect() throws SQLException {
    connection = opened();
    queue = new DeliveryQueue(connection);
  }

  @AfterEach
  void clear() throws SQLException {
    connection.rollback();
    new Sql(connection).change("delete from platform_delivery where consumer like ?", "% " + run);
    connection.commit();
    connection.close();
  }

  @Test
  void two_deliverers_share_the_work_do_nothing_twice_and_keep_the_order() throws Exception {
    for (int i = 0; i < 300; i++) {
      publish("OBJ-" + i % 15);
    }
    ConcurrentLinkedQueue<Handled> handled = new ConcurrentLinkedQueue<>();
    CyclicBarrier start = new CyclicBarrier(2);
    List<CompletableFuture<Integer>> deliverers =
        Stream.of(1, 2).map(each -> inBackground(() -> deliverAll(start, handled))).toList();
    List<Integer> shares = deliverers.stream().map(CompletableFuture::join).toList();

    assertThat(shares).allMatch(share -> share > 0);
    assertThat(handled).hasSize(300).doesNotHaveDuplicates();
    Map<String, List<Long>> byObject =
        handled.stream()
            .collect(
                Collectors.groupingBy(
                    Handled::object, Collectors.mapping(Handled::sequence, Collectors.toList())));
    assertThat(byObject).hasSize(15);
    assertThat(byObject.values())
        .allSatisfy(
            sequence ->
                assertThat(sequence)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList()));
  }

  @Test
  void an_event_in_hand_elsewhere_holds_back_the_later_ones_of_its_object_only()
      throws SQLException {
    publish("OBJ-A");
    publish("OBJ-A");
    publish("OBJ-B");
    try (Connection other = opened()) {
      DeliveryQueue elsewhere = new DeliveryQueue(other);
      assertThat(elsewhere.claim(mailer, present)).hasValueSatisfying(next -> is(next, "OBJ-A", 1));
      assertThat(queue.claim(mailer, present)).hasValueSatisfying(next -> is(next, "OBJ-B", 1));
      assertThat(queue.claim(index, present)).hasValueSatisfying(next -> is(next, "OBJ-A", 1));
      other.rollback();
    }
  }

  @Test
  void a_poisoned_event_holds_up_its_object_at_its_consumer_and_nothing_else() throws SQLException {
    publish("OBJ-A");
    publish("OBJ-A");
    publish("OBJ-B");
    Instant now = present;
    long poisoned = queue.claim(mailer, now).orElseThrow().id();
    for (int i = 0; i < DeliveryQueue.MOST_ATTEMPTS; i++) {
      queue.attempts().failed(poisoned, now, failure);
      now = now.plus(Duration.ofHours(2));
    }
    assertThat(queue.failing(100))
        .anySatisfy(
            letter -> {
              assertThat(letter.row()).isEqualTo(poisoned);
              assertThat(letter.dead()).isTrue();
              assertThat(letter.attempts()).isEqualTo(DeliveryQueue.MOST_ATTEMPTS);
              assertThat(letter.failure()).isEqualTo("IllegalStateException");
            });
    assertThat(drained(mailer, now)).containsExactly("OBJ-B 1");
    assertThat(drained(index, now)).containsExactly("OBJ-A 1", "OBJ-A 2", "OBJ-B 1");

    assertThat(queue.attempts().again(poisoned, now)).isTrue();
    assertThat(drained(mailer, now)).containsExactly("OBJ-A 1", "OBJ-A 2");
    assertThat(queue.attempts().again(poisoned, now)).isFalse();
  }

  @Test
  void a_dropped_event_lets_the_later_ones_pass() throws SQLException {
    publish("OBJ-A");
    publish("OBJ-A");
    long poisoned = queue.claim(mailer, present).orElseThrow().id();
    queue.attempts().failed(poisoned, present, failure);
    assertThat(queue.claim(mailer, present)).isEmpty();

    assertThat(queue.attempts().drop(poisoned, present, "Not needed")).isTrue();
    assertThat(drained(mailer, present)).containsExactly("OBJ-A 2");
    assertThat(queue.attempts().drop(poisoned, present, "Not needed")).isFalse();
  }

  @Test
  void the_wait_doubles_up_to_an_hour() throws SQLException {
    publish("OBJ-A");
    long id = queue.claim(mailer, present).orElseThrow().id();
    List<Long> waits = new ArrayList<>();
    for (int i = 1; i < DeliveryQueue.MOST_ATTEMPTS; i++) {
      queue.attempts().failed(id, present, failure);
      waits.add(Duration.between(present, queue.failing(id).orElseThrow().due()).toSeconds());
    }
    assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 2048L);
  }

  @Test
  void what_is_done_is_deleted_in_batches_and_what_is_dead_stays() throws SQLException {
    // Long before anything else in the database, so that the batches are these.
    Instant old = Instant.parse("2001-01-01T00:00:00Z");
    for (int i = 0; i < 5; i++) {
      queue.publish("test.told", 1, named("OBJ-" + i), "{}", old, List.of(mailer));
    }
    long dead = queue.claim(mailer, present).orElseThrow().id();
    for (int i = 0; i < DeliveryQueue.MOST_ATTEMPTS; i++) {
      queue.attempts().failed(dead, old, failure);
    }
    Optional<DeliveryQueue.Delivery> next = queue.claim(mailer, old);
    while (next.isPresent()) {
      queue.attempts().done(next.get().id(), old);
      next = queue.claim(mailer, old);
    }
    Instant before = old.plusSeconds(1);
    assertThat(queue.purge(before, 3)).isEqualTo(3 + 3);
    assertThat(queue.purge(before, 3)).isEqualTo(1 + 1);
    assertThat(queue.purge(before, 3)).isZero();
    assertThat(queue.failing(dead)).isPresent();
  }

  @Test
  void the_next_delivery_is_found_by_index_among_100000_that_are_done() throws SQLException {
    Sql sql = new Sql(connection);
    queue.publish("test.told", 1, named("OBJ-D"), "{}", present, List.of(mailer));
    long first = queue.claim(mailer, present).orElseThrow().id();
    queue.attempts().done(first, present);
    for (long rows = 1; rows < 100_000; rows *= 2) {
      sql.change(
          "insert into platform_delivery (event_id, consumer, object, sequence, state, next_at,"
              + " ended_at) select event_id + ?, consumer, object, sequence + ?, state, next_at,"
              + " ended_at from platform_delivery where consumer = ? limit ?",
          1_000_000 + rows,
          rows,
          mailer,
          100_000 - rows);
    }
    publish("OBJ-D");
    connection.commit();
    assertThat(sql.number("select count(*) from platform_delivery where consumer = ?", mailer))
        .isEqualTo(100_001);
    List<String> keys =
        sql.list(
            "explain format=traditional " + DeliveryQueue.NEXT,
            row -> row.getString("table") + " " + row.getString("key"),
            mailer,
            java.time.LocalDateTime.ofInstant(present, java.time.ZoneOffset.UTC));
    assertThat(keys).contains("d platform_delivery_next", "e platform_delivery_open");

    long before = rowsRead(sql);
    assertThat(queue.claim(mailer, present)).isPresent();
    long read = rowsRead(sql) - before;
    System.out.println("Next delivery among 100,000 done: " + read + " rows read, by " + keys);
    // Asking for the figure reads the rows of the figure itself.
    assertThat(read).isLessThan(100);
  }

  private static long rowsRead(Sql sql) throws SQLException {
    return sql.list("show session status like 'Handler_read_%'", row -> row.getLong(2)).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private record Handled(String object, long sequence) {}

  private int deliverAll(CyclicBarrier start, ConcurrentLinkedQueue<Handled> handled)
      throws Exception {
    int share = 0;
    try (Connection own = opened()) {
      DeliveryQueue deliveries = new DeliveryQueue(own);
      start.await();
      // What the other has in hand may hold everything up for a moment: only an empty table ends.
      while (handled.size() < 300) {
        Optional<DeliveryQueue.Delivery> next = deliveries.claim(mailer, present);
        if (next.isPresent()) {
          handled.add(new Handled(object(own, next.get()), next.get().sequence()));
          deliveries.attempts().done(next.get().id(), present);
          share++;
        }
        own.commit();
      }
    }
    return share;
  }

  private List<String> drained(String consumer, Instant now) throws SQLException {
    List<String> handled = new ArrayList<>();
    Optional<DeliveryQueue.Delivery> next = queue.claim(consumer, now);
    while (next.isPresent()) {
      String object = object(connection, next.get());
      handled.add(object.substring(0, 5) + " " + next.get().sequence());
      queue.attempts().done(next.get().id(), now);
      next = queue.claim(consumer, now);
    }
    return handled;
  }

  private void is(DeliveryQueue.Delivery delivery, String object, long sequence) {
    assertThat(delivery.sequence()).isEqualTo(sequence);
    assertThat(delivery.payload()).contains(named(object));
  }

  private static String object(Connection own, DeliveryQueue.Delivery delivery)
      throws SQLException {
    return new Sql(own)
        .first(
            "select object from platform_delivery where id = ?",
            row -> row.getString(1),
            delivery.id())
        .orElseThrow();
  }

  private String named(String object) {
    return object + "-" + run;
  }

  private void publish(String object) throws SQLException {
    queue.publish(
        "test.told",
        1,
        named(object),
        "{\"object\":\"" + named(object) + "\"}",
        present,
        List.of(mailer, index));
    connection.commit();
  }

  private static Connection opened() throws SQLException {
    Connection connection = Environment.current().asApplication();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    return connection;
  }

  private static <T> CompletableFuture<T> inBackground(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }
}
