package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Some chains with checkpoints in between, written by the classes that write them for real. */
final class AuditScene {

  static final long FIRST_CHAIN = 900_000_000_001L;
  static final int CHAINS = 3;
  static final int ROUNDS = 4;
  static final int PER_ROUND = 6;
  static final int ENTRIES = CHAINS * ROUNDS * PER_ROUND;

  private AuditScene() {}

  static void write(Connection connection, AuditKey key) throws SQLException {
    connection.setAutoCommit(false);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < PER_ROUND; i++) {
        for (int chain = 0; chain < CHAINS; chain++) {
          new AuditChains(connection).append(FIRST_CHAIN + chain, act(i));
        }
      }
      connection.commit();
      sign(connection, key);
      connection.commit();
    }
  }

  static void sign(Connection connection, AuditKey key) throws SQLException {
    new CheckpointWriter(connection, key).take(now(), Duration.ZERO, false);
  }

  static Act act(int i) {
    @Nullable String person = i % 3 == 0 ? null : "00000000-0000-4000-8000-00000000000" + i;
    @Nullable String object = i % 4 == 0 ? null : "ORD-000000000" + i;
    return new Act(now(), person, "Ordering.accept", object, "done", "inside", "203.0.113.0/24");
  }

  static Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  }
}
