package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.entrepot.platform.sql.Sql;

/**
 * Hangs entries into their chains, on the connection of the deed's transaction. The head of a chain
 * is locked until that transaction ends: those who write to one chain wait for one another, and for
 * nobody else.
 */
final class AuditChains {

  /**
   * So many chains, numbered −1, −2, …, share what nobody's company did, since each deed holds the
   * lock of its chain until it commits and visitors without a company would all wait for one. The
   * chain is drawn by lot: a request id may be the caller's own choice, and a caller who always
   * chooses the same could fill one chain. Chain 0 held all of it in former days.
   */
  private static final int STRIPES = 16;

  private record Head(long sequence, String hash) {}

  private final Sql sql;

  AuditChains(Connection connection) {
    this.sql = new Sql(connection);
  }

  /** One of the chains of what nobody's company did. */
  static long ofNobody() {
    return -1L - ThreadLocalRandom.current().nextInt(STRIPES);
  }

  AuditEntry append(long chain, Act act) throws SQLException {
    Head head = lockedHead(chain);
    AuditEntry entry = AuditEntry.after(chain, head.sequence(), head.hash(), act);
    sql.change(
        "insert into platform_audit (format, chain, sequence, at, person, action, object, result,"
            + " request_id, network, previous_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.format(),
        chain,
        entry.sequence(),
        act.at(),
        act.person(),
        act.action(),
        act.object(),
        act.result(),
        act.requestId(),
        act.network(),
        entry.previousHash(),
        entry.hash());
    sql.change(
        "update platform_audit_chain set sequence = ?, hash = ? where chain = ?",
        entry.sequence(),
        entry.hash(),
        chain);
    return entry;
  }

  private Head lockedHead(long chain) throws SQLException {
    Optional<Head> head = find(chain);
    if (head.isEmpty()) {
      sql.change(
          "insert into platform_audit_chain (chain, sequence, hash) values (?, 0, ?)"
              + " on duplicate key update chain = chain",
          chain,
          AuditEntry.FIRST_HASH);
      head = find(chain);
    }
    return head.orElseThrow();
  }

  private Optional<Head> find(long chain) throws SQLException {
    return sql.first(
        "select sequence, hash from platform_audit_chain where chain = ? for update",
        row -> new Head(row.getLong(1), row.getString(2)),
        chain);
  }
}
