package org.entrepot.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A server or tool that runs beside us and writes its output into a log file. */
public final class ChildProcess {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final Path log;
  private final CompletableFuture<Void> ended;
  private volatile boolean stopping;

  /**
   * A process that runs already.
   *
   * @param atEnd what to do when it has ended, for whatever reason
   */
  ChildProcess(String name, Process process, Path log, Consumer<ChildProcess> atEnd) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.ended = process.onExit().thenRun(() -> atEnd.accept(this));
  }

  public String name() {
    return name;
  }

  Process process() {
    return process;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether somebody asked it to end, so that its end is no surprise. */
  boolean isStopping() {
    return stopping;
  }

  /** Waits that long at most; true when the process has ended by then. */
  boolean endsWithin(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while waiting for " + name, interrupted);
    }
  }

  /** Asks it to end, and after 20 s makes it. */
  public void stop() {
    stopping = true;
    end(process.toHandle());
    ended.join();
  }

  /** Ends it without a word, as a power cut would. */
  public void kill() {
    stopping = true;
    process.destroyForcibly();
    ended.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      handle.destroyForcibly();
    } catch (ExecutionException | TimeoutException stubborn) {
      handle.destroyForcibly();
      handle.onExit().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
  }

  /** How it ended and the end of its log, for a message. */
  String epitaph() {
    return "%s ended with exit code %d. The end of %s:%n%s"
        .formatted(name, process.exitValue(), log, lastLines(15));
  }

  String lastLines(int count) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
