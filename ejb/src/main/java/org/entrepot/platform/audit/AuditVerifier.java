package org.entrepot.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Verifies the audit of the running exchange on a connection of its own, which changes nothing. */
@ApplicationScoped
public class AuditVerifier {

  /** About how many entries one call verifies: seconds, not minutes. */
  static final long PIECE = 100_000;

  @Resource(lookup = "java:jboss/datasources/EntrepotDS")
  private DataSource database;

  @Inject private Checkpoints checkpoints;

  /**
   * Verifies a piece.
   *
   * @param cursor what an earlier report gave as its next; null begins anew
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public AuditReport verify(@Nullable String cursor) {
    AuditCursor from = cursor == null || cursor.isEmpty() ? null : AuditCursor.read(cursor);
    try (Connection connection = database.getConnection()) {
      return AuditSnapshot.verify(connection, checkpoints.trustedKeys(), from, PIECE);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit cannot be read", e);
    }
  }
}
