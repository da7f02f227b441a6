package org.entrepot.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.entrepot.platform.sql.Sql;

/**
 * An audit entry as its company and the operator read it.
 *
 * @param chain the id of the company that did it, zero or less where it was nobody's
 * @param object the object's number, empty where there is none
 * @param person the person's id, empty for the exchange itself
 */
public record AuditView(
    long id, long chain, Instant at, String action, String object, String result, String person) {

  static AuditView read(ResultSet row) throws SQLException {
    return new AuditView(
        row.getLong("id"),
        row.getLong("chain"),
        Sql.instant(row, "at"),
        row.getString("action"),
        Objects.requireNonNullElse(row.getString("object"), ""),
        row.getString("result"),
        Objects.requireNonNullElse(row.getString("person"), ""));
  }
}
