package org.entrepot.speed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/**
 * What the search costs, run by name only ({@code -Dit.test=SearchBenchmark
 * -Dsearch.products=10000}): so many generated products, then for 16 and 64 connections each kind
 * of request in turn beside {@code GET /ping}. Printed are the medians of three rounds: requests a
 * second, the latencies in milliseconds, and the CPU of the whole process a request.
 */
@OnEntrepot
class SearchBenchmark {

  private static final int PRODUCTS = Integer.getInteger("search.products", 10_000);
  private static final int ROUNDS = 3;
  private static final long ROUND_NANOS = 4_000_000_000L;
  private static final int BATCH = 2000;
  private static final Duration REBUILT = Duration.ofMinutes(30);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final String[] MATERIALS = {"steel", "oak", "copper", "glass", "bamboo", "wool"};
  private static final String[] THINGS = {"kettle", "chair", "lamp", "pump", "cable", "blanket"};
  private static final String[] LEAVES = {"kitchenware", "furniture", "lighting", "machine-tools"};

  /** What one round of one kind came to. */
  private record Cost(double perSecond, double p50, double p99, double cpu) {}

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void search_beside_ping() throws Exception {
    generate();
    Member operator = Member.named("operator");
    long begun = System.nanoTime();
    operator.post("search/rebuild").is(200);
    awaitWhole(operator);
    System.out.printf(
        "%d products, taken up in %.1f s%n", PRODUCTS, (System.nanoTime() - begun) / 1e9);
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("ping", i -> "ping");
    kinds.put("term and facets, rare", i -> "products?q=batch" + i % 997);
    kinds.put("term and facets, 1 in 36", i -> "products?q=" + pair(i));
    kinds.put("a choice too", i -> "products?country=CN&q=" + pair(i));
    kinds.put("list", i -> "products");
    kinds.put("suggestion", i -> "suggestions?q=" + THINGS[i % THINGS.length].substring(0, 3));
    for (int connections : new int[] {16, 64}) {
      measure(kinds, connections);
    }
  }

  private static String pair(int i) {
    return MATERIALS[i % 6] + "+" + THINGS[i / 6 % 6];
  }

  private void measure(Map<String, IntFunction<String>> kinds, int connections) throws Exception {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (Map.Entry<String, IntFunction<String>> kind : kinds.entrySet()) {
        Cost cost = round(kind.getValue(), connections);
        if (round >= 0) {
          costs.computeIfAbsent(kind.getKey(), each -> new ArrayList<>()).add(cost);
        }
      }
    }
    costs.forEach(
        (kind, rounds) -> {
          rounds.sort(Comparator.comparing(Cost::cpu));
          Cost cost = rounds.get(ROUNDS / 2);
          System.out.printf(
              "| %d | %s | %.0f | %.1f | %.1f | %.2f |%n",
              connections, kind, cost.perSecond(), cost.p50(), cost.p99(), cost.cpu());
        });
  }

  private Cost round(IntFunction<String> path, int connections) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(connections);
    double cpu = ServerCpu.seconds();
    long begun = System.nanoTime();
    List<Callable<long[]>> work = new ArrayList<>();
    for (int caller = 0; caller < connections; caller++) {
      int first = caller * 7919;
      work.add(() -> ask(path, first, begun + ROUND_NANOS));
    }
    long[] latencies = all(callers.invokeAll(work));
    double seconds = (System.nanoTime() - begun) / 1e9;
    double used = ServerCpu.seconds() - cpu;
    callers.shutdown();
    return new Cost(
        latencies.length / seconds,
        latencies[latencies.length / 2] / 1e6,
        latencies[(int) (latencies.length * 0.99)] / 1e6,
        used * 1000 / latencies.length);
  }

  private static long[] all(List<Future<long[]>> done)
      throws InterruptedException, ExecutionException {
    List<long[]> parts = new ArrayList<>();
    for (Future<long[]> each : done) {
      parts.add(each.get());
    }
    long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.sort(all);
    return all;
  }

  private long[] ask(IntFunction<String> path, int first, long end) throws Exception {
    List<Long> latencies = new ArrayList<>();
    for (int i = first; System.nanoTime() < end; i++) {
      URI address = URI.create(Environment.current().api() + "/" + path.apply(i));
      long begun = System.nanoTime();
      HttpResponse<byte[]> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
      latencies.add(System.nanoTime() - begun);
      assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    }
    return latencies.stream().mapToLong(Long::longValue).toArray();
  }

  private static void generate() throws SQLException {
    Firm supplier = Firm.verifiedSupplier("supplier", "Measured Goods Ltd");
    try (Connection connection = Environment.current().asOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalog_product (company_id, number, slug, status, title, language,"
                    + " description, category, currency, unit, minimum_order, lowest_price, hs,"
                    + " origin, net_kilograms, gross_kilograms, lead_time_days, created_at,"
                    + " changed_at, published_at, version) select id, ?, lower(?), 'PUBLISHED', ?,"
                    + " 'en', ?, ?, ?, 'C62', ?, ?, '961700', 'CN', 1, 2, ?, now(6), now(6),"
                    + " date_sub(now(6), interval ? second), 0 from directory_company"
                    + " where number = ?")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < PRODUCTS; i++) {
        add(insert, i, supplier.number());
        if (i % BATCH == BATCH - 1 || i == PRODUCTS - 1) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private static void add(PreparedStatement insert, int i, String supplier) throws SQLException {
    String number = "PRD-%010d".formatted(i);
    String material = MATERIALS[i % 6];
    String thing = THINGS[i / 6 % 6];
    Object[] values = {
      number,
      number,
      "Fine " + material + " " + thing + " no. " + i,
      "A %s of %s, batch%d, made to order and packed for the sea."
          .formatted(thing, material, i / 10),
      LEAVES[i % LEAVES.length],
      i % 3 == 0 ? "USD" : "EUR",
      1 + i % 2000,
      1 + i % 900,
      1 + i % 120,
      i,
      supplier
    };
    for (int column = 0; column < values.length; column++) {
      insert.setObject(column + 1, values[column]);
    }
    insert.addBatch();
  }

  private static void awaitWhole(Member operator) {
    long end = System.nanoTime() + REBUILT.toNanos();
    JsonObject state = operator.get("search").is(200).json();
    while (state.containsKey("rebuild") || state.getJsonNumber("products").longValue() < PRODUCTS) {
      assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
      LockSupport.parkNanos(LOOK.toNanos());
      state = operator.get("search").is(200).json();
    }
  }
}
