package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  private static final Variables NOTHING_GIVEN = new Variables(name -> Optional.empty());

  @TempDir private Path folder;

  @Test
  void a_made_password_is_the_same_at_the_next_start() {
    Path file = folder.resolve("secrets");
    String made = new Secrets(file, NOTHING_GIVEN).get("DB_PASSWORD");
    assertThat(made).hasSize(40);
    assertThat(new Secrets(file, NOTHING_GIVEN).get("DB_PASSWORD")).isEqualTo(made);
  }

  @Test
  void each_name_has_its_own_password() {
    Secrets secrets = new Secrets(folder.resolve("secrets"), NOTHING_GIVEN);
    assertThat(secrets.get("DB_PASSWORD")).isNotEqualTo(secrets.get("DB_OWNER_PASSWORD"));
  }

  @Test
  void a_given_password_wins_and_is_not_written() {
    Path file = folder.resolve("secrets");
    Secrets secrets = new Secrets(file, new Variables(name -> Optional.of("given")));
    assertThat(secrets.get("DB_PASSWORD")).isEqualTo("given");
    assertThat(file).doesNotExist();
  }

  @Test
  void the_file_is_for_its_owner_only() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("secrets");
    new Secrets(file, NOTHING_GIVEN).get("DB_PASSWORD");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_audit_key_is_made_once_and_for_its_owner_only() throws IOException {
    Path file = folder.resolve("secrets");
    Path key = new Secrets(file, NOTHING_GIVEN).auditKey();
    String made = Files.readString(key);
    assertThat(made).startsWith("-----BEGIN PRIVATE KEY-----");
    assertThat(new Secrets(file, NOTHING_GIVEN).auditKey()).hasContent(made);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
          .isEqualTo("rw-------");
    }
  }
}
