package org.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

  /** The first key of RFC 8032, section 7.1, and its public half. */
  private static final String SECRET =
      "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

  private static final String PUBLIC =
      "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

  @TempDir private Path folder;

  @Test
  void the_public_half_is_computed_from_the_private_one() throws IOException {
    AuditKey key = key(SECRET);
    assertThat(key.publicKey()).isEqualTo(PUBLIC);
    assertThat(AuditKey.isNamed(key.id(), PUBLIC)).isTrue();
    assertThat(AuditKey.isNamed(key.id(), PUBLIC.replace("11q", "12q"))).isFalse();
    assertThat(AuditKey.isNamed(key.id(), "?")).isFalse();
  }

  @Test
  void a_signature_holds_for_its_text_and_key_only() throws IOException {
    Checkpoint signed =
        Checkpoint.signed(3, Instant.parse("2026-11-22T08:00:00Z"), 2, "a", "b", key(SECRET));
    assertThat(AuditKey.isSigned(PUBLIC, signed.text(), signed.signature())).isTrue();
    assertThat(AuditKey.isSigned(PUBLIC, signed.text() + " ", signed.signature())).isFalse();
    assertThat(AuditKey.isSigned(PUBLIC, signed.text(), "")).isFalse();
    assertThat(AuditKey.isSigned("", signed.text(), signed.signature())).isFalse();
  }

  @Test
  void a_file_without_a_key_is_named() {
    assertThatThrownBy(() -> key("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AUDIT_KEY_FILE")
        .hasMessageContaining("key.pem");
  }

  private AuditKey key(String base64) throws IOException {
    return AuditKey.read(
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n"));
  }
}
