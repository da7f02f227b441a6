package org.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/**
 * What the audit costs, run by name only ({@code -Dit.test=AuditBenchmark}): 16 writers, a
 * transaction being one row of work and a commit, without audit and with an entry in one company's
 * chain, in 16 companies' chains, and in the stripes of nobody's company, while the exchange signs
 * its checkpoints. The ways take turns; the medians of transactions a second are printed.
 */
@OnEntrepot
class AuditBenchmark {

  private static final int WRITERS = 16;
  private static final int ROUNDS = 5;
  private static final long ROUND_NANOS = 4_000_000_000L;
  private static final long CHAIN = 910_000_000_000L;

  private enum Way {
    NO_AUDIT,
    ONE_COMPANY,
    SIXTEEN_COMPANIES,
    NOBODYS_COMPANY
  }

  @Test
  void entries_a_second() {
    Map<Way, List<Long>> rates = new EnumMap<>(Way.class);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int round = -1; round < ROUNDS; round++) {
      for (Way way : Way.values()) {
        long rate = round(writers, way);
        if (round >= 0) {
          rates.computeIfAbsent(way, each -> new ArrayList<>()).add(rate);
        }
      }
    }
    writers.shutdown();
    rates.forEach(
        (way, measured) -> {
          measured.sort(null);
          System.out.printf("%-18s %5d a second %s%n", way, measured.get(ROUNDS / 2), measured);
        });
    assertThat(rates).hasSize(Way.values().length);
  }

  private static long round(ExecutorService writers, Way way) {
    long start = System.nanoTime();
    List<CompletableFuture<Long>> running =
        IntStream.range(0, WRITERS)
            .mapToObj(
                writer -> CompletableFuture.supplyAsync(() -> write(way, writer, start), writers))
            .toList();
    long done = running.stream().mapToLong(CompletableFuture::join).sum();
    return done * 1_000_000_000L / (System.nanoTime() - start);
  }

  private static long write(Way way, int writer, long start) {
    long done = 0;
    try (Connection connection = Environment.current().asApplication()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      Sql sql = new Sql(connection);
      AuditChains chains = new AuditChains(connection);
      while (System.nanoTime() - start < ROUND_NANOS) {
        sql.change(
            "insert into platform_done_work (name, result, done_at) values (?, '', ?)",
            "benchmark/" + UUID.randomUUID(),
            AuditScene.now());
        if (way != Way.NO_AUDIT) {
          chains.append(chain(way, writer), AuditScene.act(writer % 7));
        }
        connection.commit();
        done++;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return done;
  }

  private static long chain(Way way, int writer) {
    return switch (way) {
      case ONE_COMPANY -> CHAIN;
      case SIXTEEN_COMPANIES -> CHAIN + 1 + writer;
      default -> AuditChains.ofNobody();
    };
  }
}
