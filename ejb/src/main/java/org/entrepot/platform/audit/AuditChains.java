package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.entrepot.platform.sql.Sql;

/**
 * Hangs entries into their chains, on the connection of the deed's transaction. The head of a chain
 * is locked until that transaction ends: those who write to one chain wait for one another, and for
 * nobody else.
 */
final class AuditChains {

  private record Head(long sequence, String hash) {}

  private final Sql sql;

  AuditChains(Connection connection) {
    this.sql = new Sql(connection);
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
