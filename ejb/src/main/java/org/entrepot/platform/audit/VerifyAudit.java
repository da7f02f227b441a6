package org.entrepot.platform.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.settings.Settings;

/**
 * Verifies the audit with nothing but the database: {@code DB_URL}, {@code DB_USER} and {@code
 * DB_PASSWORD} name it, {@code AUDIT_TRUSTED_KEYS} or {@code AUDIT_KEY_FILE} the keys that count.
 * It ends with 0 when all is right, with 1 at the first entry or checkpoint that is not, and with 2
 * when it could not verify.
 */
public final class VerifyAudit {

  private static final long PIECE = 1_000_000;

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    System.exit(run(Settings.from(System::getenv), System.out));
  }

  private static int run(Settings settings, PrintStream out) {
    Set<String> trusted = new HashSet<>(settings.auditTrustedKeys());
    settings.auditKeyFile().map(AuditKey::read).map(AuditKey::id).ifPresent(trusted::add);
    if (trusted.isEmpty()) {
      out.println(
          "Set AUDIT_TRUSTED_KEYS or AUDIT_KEY_FILE: without a key anybody may have signed.");
      return 2;
    }
    try (Connection connection =
        DriverManager.getConnection(named("DB_URL"), named("DB_USER"), named("DB_PASSWORD"))) {
      return verify(connection, trusted, out);
    } catch (SQLException e) {
      out.println("The audit cannot be read: " + e.getMessage());
      return 2;
    }
  }

  static int verify(Connection connection, Set<String> trusted, PrintStream out)
      throws SQLException {
    Optional<AuditCursor> from = Optional.empty();
    while (true) {
      AuditReport report = AuditSnapshot.verify(connection, trusted, from.orElse(null), PIECE);
      Finding finding = report.finding();
      if (finding != null) {
        out.println(finding.words(Locale.ENGLISH));
        return 1;
      }
      out.printf(
          Locale.ROOT,
          "%d entries in %d chains and %d checkpoints are right.%n",
          report.entries(),
          report.chains(),
          report.checkpoints());
      if (report.nextCursor() == null) {
        return 0;
      }
      from = Optional.of(AuditCursor.read(report.nextCursor()));
    }
  }

  private static String named(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .orElseThrow(() -> new IllegalArgumentException(variable + " is not set"));
  }
}
