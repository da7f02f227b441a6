package org.entrepot.platform.audit;

import java.sql.SQLException;
import org.entrepot.platform.sql.Sql;

/**
 * How much the audit holds.
 *
 * @param unsigned the entries after those of the last checkpoint
 */
public record AuditSize(long entries, long chains, long unsigned) {

  /** Asks the heads only, and one leaf for each. */
  static AuditSize of(Sql sql) throws SQLException {
    return sql.list(
            "select coalesce(sum(c.sequence), 0), count(*), coalesce(sum(c.sequence - coalesce("
                + "(select max(l.sequence) from platform_audit_leaf l where l.chain = c.chain), 0)),"
                + " 0) from platform_audit_chain c",
            row -> new AuditSize(row.getLong(1), row.getLong(2), row.getLong(3)))
        .get(0);
  }
}
