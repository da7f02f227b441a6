package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.platform.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScanTest {

  // In two pieces, so that no scanner takes this source for infected.
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  @TempDir private Path directory;
  private FakeClamd daemon;

  @BeforeEach
  void start() throws IOException {
    daemon = new FakeClamd();
  }

  @AfterEach
  void stop() throws IOException {
    daemon.close();
  }

  @Test
  void an_infected_file_is_refused_and_not_stored() throws IOException {
    assertThatThrownBy(() -> take(EICAR))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(HostileFilesTest.code(refusal)).isEqualTo("upload_infected"));
    assertNothingStored();
  }

  @Test
  void a_clean_file_of_many_chunks_comes_in_and_the_daemon_saw_all_of_it() {
    String text = "clean ".repeat(50_000);

    assertThatCode(() -> take(text)).doesNotThrowAnyException();
    assertThat(daemon.lastSeen()).isEqualTo(text);
  }

  @Test
  void a_file_that_the_daemon_finds_too_large_is_refused_as_that() throws IOException {
    daemon.takesAtMost(1000);

    assertThatThrownBy(() -> take("clean ".repeat(50_000)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("upload_too_large"));
    assertNothingStored();
  }

  @Test
  void a_daemon_that_is_away_silent_or_unsure_refuses_everything() throws IOException {
    daemon.says("stream: Can't allocate memory ERROR");
    assertUnavailable();
    daemon.says("");
    assertUnavailable();
    daemon.keepsSilent();
    assertUnavailable();
    daemon.close();
    assertUnavailable();
  }

  private void assertUnavailable() throws IOException {
    assertThatThrownBy(() -> take("clean"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.code()).isEqualTo("scan_unavailable");
            });
    assertNothingStored();
  }

  private void take(String text) {
    Map<String, String> environment =
        Map.of(
            "CLAMD_HOST", "127.0.0.1",
            "CLAMD_PORT", Integer.toString(daemon.port()),
            "CLAMD_TIMEOUT_SECONDS", "2");
    Uploaders.store(new DirectoryStorage(directory), Uploaders.settings(environment))
        .take(
            Uploaders.caller(),
            new Upload("a.txt", text.getBytes(StandardCharsets.UTF_8)),
            Purpose.PAPER);
  }

  private void assertNothingStored() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
