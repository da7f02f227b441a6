package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
  private Path program;
  private Children children;

  @BeforeEach
  void write() throws IOException {
    program = folder.resolve("Child.java");
    Files.writeString(
        program,
        """
        class Child {
          public static void main(String[] arguments) throws Exception {
            System.out.println("child says " + arguments[0]);
            if (arguments[0].equals("stay")) {
              Thread.currentThread().join();
            }
            System.exit(Integer.parseInt(arguments[0]));
          }
        }
        """);
    Layout layout = new Layout(folder, folder, folder, folder, folder, folder, folder);
    children = new Children(layout, new ProcessFile(folder.resolve("processes")));
  }

  @AfterEach
  void stopAll() {
    children.stop(progress);
  }

  @Test
  void servers_are_stopped_in_reverse_order_and_none_stays() {
    ChildProcess first = children.start("first", child("stay"));
    ChildProcess second = children.start("second", child("stay"));
    children.stop(progress);
    assertThat(first.isAlive()).isFalse();
    assertThat(second.isAlive()).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsSubsequence("second", "stopped", "first", "stopped");
    assertThat(folder.resolve("processes")).doesNotExist();
  }

  @Test
  void a_server_that_was_started_again_keeps_its_place() {
    ChildProcess first = children.start("database", child("stay"));
    children.start("WildFly", child("stay"));
    first.kill();
    children.start("database", child("stay"));
    children.stop(progress);
    assertThat(said.toString(StandardCharsets.UTF_8)).containsSubsequence("WildFly", "database");
  }

  @Test
  void a_server_that_ends_by_itself_is_named_with_its_exit_code_and_log() throws Exception {
    children.start("database", child("3"));
    ChildProcess dead = children.firstDead().get(60, TimeUnit.SECONDS);
    assertThat(dead.epitaph()).contains("database ended with exit code 3").contains("child says 3");
  }

  @Test
  void a_server_that_was_stopped_is_not_called_dead() {
    children.start("database", child("stay")).stop();
    assertThat(children.firstDead()).isNotDone();
  }

  @Test
  void nothing_is_started_any_more_once_all_is_stopped() {
    children.stop(progress);
    ProcessBuilder late = child("stay");
    assertThatThrownBy(() -> children.start("late", late)).isInstanceOf(StartFailure.class);
  }

  @Test
  void a_failing_tool_is_reported_with_its_output() {
    ProcessBuilder tool = child("7");
    assertThatThrownBy(() -> children.run("tool", tool, Duration.ofMinutes(1)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("tool ended with exit code 7")
        .hasMessageContaining("child says 7");
  }

  @Test
  void waiting_for_a_server_that_ends_says_so_at_once() {
    ChildProcess child = children.start("keycloak", child("1"));
    assertThatThrownBy(() -> Readiness.await(child, Duration.ofMinutes(5), () -> false))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("keycloak ended with exit code 1");
  }

  private ProcessBuilder child(String argument) {
    return new ProcessBuilder(JavaCommand.executable(), program.toString(), argument);
  }
}
