package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {
  @TempDir private Path folder;
  private Path file;
  private Process process;

  /** Some process that stays until it is ended: a Java that waits for input. */
  @BeforeEach
  void startAProcess() throws IOException {
    file = folder.resolve("processes");
    Path source = folder.resolve("Waits.java");
    Files.writeString(
        source,
        "class Waits { public static void main(String[] a) throws Exception { System.in.read(); } }");
    process = new ProcessBuilder(JavaCommand.executable(), source.toString()).start();
  }

  @AfterEach
  void endIt() {
    process.destroyForcibly();
  }

  @Test
  void an_orphan_of_a_killed_run_is_ended_by_the_next_one() throws Exception {
    Files.writeString(file, deadLauncher() + line(process.toHandle(), 0));
    assertThat(new ProcessFile(file).claim()).containsExactly("orphan");
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void another_process_that_was_given_the_pid_of_an_orphan_is_left_alone() throws Exception {
    Files.writeString(file, deadLauncher() + line(process.toHandle(), -5_000));
    assertThat(new ProcessFile(file).claim()).isEmpty();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void a_run_that_is_still_alive_is_not_disturbed() throws Exception {
    String entries = line(process.toHandle(), 0) + deadLauncher();
    Files.writeString(file, entries);
    assertThatThrownBy(new ProcessFile(file)::claim)
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("already runs here (process " + process.pid() + ")");
    assertThat(process.isAlive()).isTrue();
    assertThat(file).hasContent(entries);
  }

  @Test
  void a_line_cut_short_by_the_kill_is_passed_over() throws Exception {
    Files.writeString(file, deadLauncher() + line(process.toHandle(), 0) + "1234 17");
    assertThat(new ProcessFile(file).claim()).containsExactly("orphan");
  }

  @Test
  void the_file_names_us_first_after_the_claim() throws IOException {
    new ProcessFile(file).claim();
    assertThat(Files.readString(file))
        .startsWith(ProcessHandle.current().pid() + " ")
        .endsWith(" launcher\n");
  }

  /** A pid that no system gives. */
  private static String deadLauncher() {
    return "999999999 " + Instant.EPOCH.toEpochMilli() + " launcher\n";
  }

  private static String line(ProcessHandle handle, long shiftMillis) {
    long start = handle.info().startInstant().orElseThrow().toEpochMilli();
    return handle.pid() + " " + (start + shiftMillis) + " orphan\n";
  }
}
