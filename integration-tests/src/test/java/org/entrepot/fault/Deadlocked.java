package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Tokens;
import org.entrepot.platform.value.Digest;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/** Two transactions wait for one another, and the database gives up the request's. */
@OnEntrepot
class Deadlocked {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String TAKE =
      "insert into platform_idempotency (scoped_key, request_digest, status, body, kept_at)"
          + " values (?, '', 0, '', current_timestamp)";

  @Test
  void a_request_that_lost_to_another_is_done_all_the_same_and_once() throws Exception {
    Firm firm = Firm.verifiedSupplier(Crew.maker(), "Crossing Works Ltd");
    String key = UUID.randomUUID().toString();
    String kept =
        Digest.of((subject(Crew.maker()) + "\n" + key).getBytes(StandardCharsets.UTF_8)).toString();
    try (Connection rival = Environment.current().asOwner();
        Connection watcher = Environment.current().asOwner()) {
      rival.setAutoCommit(false);
      makeHeavy(rival);
      run(rival, "select chain from platform_audit_chain for update");

      CompletableFuture<Answer> asked =
          CompletableFuture.supplyAsync(
              () -> firm.owner().once(key).post("products", "{'title':'Crossed','tiers':[]}"));
      awaitTaken(watcher, kept);
      take(rival, kept);
      rival.rollback();

      asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).is(201);
    }
    assertThat(firm.owner().get("products?mine=true").is(200).items())
        .filteredOn(product -> product.getString("title").equals("Crossed"))
        .hasSize(1);
  }

  private static String subject(String user) throws IOException, InterruptedException {
    try (JsonReader claims = Json.createReader(new StringReader(Tokens.claims(Tokens.of(user))))) {
      return claims.readObject().getString("sub");
    }
  }

  /** Of two transactions in a deadlock the database gives up the one that has changed less. */
  private static void makeHeavy(Connection rival) throws SQLException {
    for (int i = 0; i < 200; i++) {
      take(rival, "rival " + UUID.randomUUID());
    }
  }

  private static void take(Connection connection, String key) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(TAKE)) {
      insert.setString(1, key);
      insert.executeUpdate();
    }
  }

  /** Until the request holds its key it has not come to the lock that the rival holds. */
  private static void awaitTaken(Connection watcher, String key) throws SQLException {
    watcher.setAutoCommit(false);
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean taken = false;
    while (!taken) {
      assertThat(System.nanoTime()).as("the request has taken its key").isLessThan(end);
      try {
        run(
            watcher,
            "select 1 from platform_idempotency where scoped_key = '"
                + key
                + "' for update nowait");
        Thread.onSpinWait();
      } catch (SQLException locked) {
        taken = true;
      }
      watcher.rollback();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
