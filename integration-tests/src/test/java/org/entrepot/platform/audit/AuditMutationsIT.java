package org.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Changes the audit as somebody with the whole database might, in a transaction that is rolled back
 * afterwards, and asks where it was changed. {@code -Dmutations=10000} tries more of them.
 */
@OnEntrepot
class AuditMutationsIT {

  private static final int MUTATIONS = Integer.getInteger("mutations", 200);

  private static AuditKey key;
  private static Set<String> trusted;

  @BeforeAll
  static void write() throws SQLException {
    key = AuditKey.read(Environment.current().auditKey());
    trusted = Set.of(key.id());
    try (Connection connection = Environment.current().asApplication()) {
      AuditScene.write(connection, key);
    }
  }

  @Test
  void what_was_written_is_found_whole() throws SQLException {
    try (Connection connection = Environment.current().asApplication()) {
      AuditReport report = AuditSnapshot.verify(connection, trusted, null, Long.MAX_VALUE);

      assertThat(report.finding()).isNull();
      assertThat(report.isWhole()).isTrue();
      assertThat(report.entries()).isGreaterThanOrEqualTo(AuditScene.ENTRIES);
      assertThat(report.checkpoints()).isGreaterThanOrEqualTo(AuditScene.ROUNDS);
    }
  }

  @Test
  void pieces_come_to_the_same_as_the_whole() throws SQLException {
    try (Connection connection = Environment.current().asApplication()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      AuditVerification verification = new AuditVerification(connection, trusted);
      AuditReport whole = verification.verify(null, Long.MAX_VALUE);
      AuditReport piece = verification.verify(null, 1);
      int pieces = 1;
      while (piece.nextCursor() != null) {
        piece = verification.verify(AuditCursor.read(piece.nextCursor()), 1);
        pieces++;
      }
      assertThat(piece).isEqualTo(whole);
      assertThat(pieces).isGreaterThanOrEqualTo(AuditScene.CHAINS);
    }
  }

  @Test
  void every_change_is_found_at_its_place() throws SQLException {
    Random random = new Random(20261122);
    List<String> wrong = new ArrayList<>();
    try (Connection owner = Environment.current().asOwner()) {
      owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      owner.setAutoCommit(false);
      for (int i = 0; i < MUTATIONS; i++) {
        AuditMutation mutation = new AuditMutation(owner, random);
        AuditMutation.Expected expected = mutation.apply(i);
        AuditReport report = new AuditVerification(owner, trusted).verify(null, Long.MAX_VALUE);
        owner.rollback();
        if (report.finding() == null || !expected.where().test(report.finding())) {
          wrong.add(i + ": " + expected.what() + " was found as " + report.finding());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_key_that_is_not_trusted_convinces_nobody() throws SQLException {
    try (Connection connection = Environment.current().asApplication()) {
      AuditReport report = AuditSnapshot.verify(connection, Set.of("0".repeat(64)), null, 1);
      assertThat(report.finding()).isEqualTo(Finding.checkpoint(Finding.Wrong.KEY_UNKNOWN, 1));
    }
  }

  @Test
  void the_command_says_in_words_what_it_found() throws SQLException {
    try (Connection owner = Environment.current().asOwner();
        Connection connection = Environment.current().asApplication()) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
      assertThat(VerifyAudit.verify(connection, trusted, out)).isZero();
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("are right");
      assertThat(VerifyAudit.verify(owner, Set.of(), out)).isEqualTo(1);
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("key that is not trusted");
    }
  }

  @Test
  void neither_the_writer_nor_the_signer_waits_for_the_other() throws SQLException {
    try (Connection writer = Environment.current().asApplication();
        Connection signer = Environment.current().asApplication()) {
      for (Connection connection : List.of(writer, signer)) {
        connection.createStatement().execute("set session innodb_lock_wait_timeout = 1");
        connection.setAutoCommit(false);
      }
      new AuditChains(writer).append(AuditScene.FIRST_CHAIN, AuditScene.act(1));
      AuditScene.sign(signer, key);
      new AuditChains(writer).append(AuditScene.FIRST_CHAIN, AuditScene.act(2));
      writer.commit();
      signer.commit();
      AuditScene.sign(signer, key);
      signer.commit();
    }
  }
}
