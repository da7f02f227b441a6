package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entrepot.config.Database;
import org.entrepot.environment.Environment;
import org.entrepot.platform.audit.VerifyAudit;

/** The command that verifies the audit, run as an operator runs it: beside the server. */
final class AuditCommand {
  private static final int LIMIT_SECONDS = 60;

  private AuditCommand() {}

  /** Fails with its words unless every chain and checkpoint is right. */
  static void succeeds() throws IOException, InterruptedException {
    Database.Account reader = Environment.current().application();
    String classes = System.getProperty("java.class.path");
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", classes),
            VerifyAudit.class.getName());
    command.environment().put("DB_URL", Environment.current().databaseUrl());
    command.environment().put("DB_USER", reader.user());
    command.environment().put("DB_PASSWORD", reader.password());
    command.environment().put("AUDIT_KEY_FILE", Environment.current().auditKey().toString());
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).contains("are right");
  }
}
