package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.entrepot.platform.access.Caller;

/** Writes the audit for a command that runs beside the server, in the transaction of its deed. */
public final class CommandTrail {

  private CommandTrail() {}

  /** Records what the exchange itself did to an object. */
  public static void done(Connection connection, Instant at, String action, String object)
      throws SQLException {
    new AuditChains(connection)
        .append(
            AuditChains.ofNobody(),
            Act.by(Caller.exchange(), at, action, Optional.of(object), AuditTrail.DONE));
  }
}
