package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the audit and finds the first place that is wrong: the checkpoints first, then the
 * chains in the order of their numbers. It needs a connection that sees one state of the database,
 * and memory for one page of entries and one head a chain, however long the chains are.
 */
final class AuditVerification {

  private static final String NEXT_CHAIN =
      "select min(chain) from (select min(chain) as chain from platform_audit_chain where chain > ?"
          + " union select min(chain) from platform_audit where chain > ?"
          + " union select min(chain) from platform_audit_leaf where chain > ?) as every";

  private final Connection connection;
  private final Sql sql;
  private final Set<String> trustedKeys;

  AuditVerification(Connection connection, Set<String> trustedKeys) {
    this.connection = connection;
    this.sql = new Sql(connection);
    this.trustedKeys = trustedKeys;
  }

  /**
   * Verifies a piece of the whole.
   *
   * @param from where an earlier piece stopped; null begins with the checkpoints
   * @param most about how many entries to verify
   */
  AuditReport verify(@Nullable AuditCursor from, long most) throws SQLException {
    if (from != null) {
      return chains(from, from.entries() + most);
    }
    CheckpointCheck checkpoints = new CheckpointCheck(connection, trustedKeys);
    Optional<Finding> finding = checkpoints.run();
    long verified = checkpoints.verified();
    if (finding.isPresent()) {
      return new AuditReport(0, 0, verified, finding.get(), null);
    }
    Optional<Long> first = chainAfter(Long.MIN_VALUE);
    return first.isEmpty()
        ? new AuditReport(0, 0, verified, null, null)
        : chains(AuditCursor.start(first.get(), 0, 0, verified), most);
  }

  private AuditReport chains(AuditCursor from, long limit) throws SQLException {
    AuditCursor at = from;
    while (true) {
      ChainCheck chain = new ChainCheck(sql, at);
      boolean ended = chain.run(limit);
      at = chain.reached();
      if (chain.finding().isPresent()) {
        return report(at, chain.finding().get(), null);
      }
      if (!ended) {
        return report(at, null, at.text());
      }
      Optional<Long> next = chainAfter(at.chain());
      if (next.isEmpty()) {
        return new AuditReport(at.entries(), at.chains() + 1, at.checkpoints(), null, null);
      }
      at = AuditCursor.start(next.get(), at.entries(), at.chains() + 1, at.checkpoints());
    }
  }

  private static AuditReport report(
      AuditCursor at, @Nullable Finding finding, @Nullable String next) {
    return new AuditReport(at.entries(), at.chains(), at.checkpoints(), finding, next);
  }

  private Optional<Long> chainAfter(long chain) throws SQLException {
    return sql.list(
            NEXT_CHAIN,
            row -> Optional.ofNullable(row.getObject(1, Long.class)),
            chain,
            chain,
            chain)
        .get(0);
  }
}
