package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One state of the database, while others go on writing. */
final class AuditSnapshot {

  private AuditSnapshot() {}

  static AuditReport verify(
      Connection connection, Set<String> trustedKeys, @Nullable AuditCursor from, long most)
      throws SQLException {
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      return new AuditVerification(connection, trustedKeys).verify(from, most);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    }
  }
}
