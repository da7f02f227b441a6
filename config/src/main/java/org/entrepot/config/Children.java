package org.entrepot.config;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * All processes that we started: ended in reverse order, and known by a file to the next start
 * should we be killed.
 */
public final class Children {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Layout layout;
  private final ProcessFile file;
  private final List<ChildProcess> alive = new ArrayList<>();
  private final List<String> inOrder = new ArrayList<>();
  private final CompletableFuture<ChildProcess> firstDead = new CompletableFuture<>();
  private boolean closed;

  Children(Layout layout, ProcessFile file) {
    this.layout = layout;
    this.file = file;
  }

  /** Starts a server; its unasked end completes {@link #firstDead()}. */
  ChildProcess start(String name, ProcessBuilder builder) {
    return spawn(
        name,
        builder,
        child -> {
          forget(child);
          if (!child.isStopping()) {
            firstDead.complete(child);
          }
        });
  }

  /**
   * Runs a tool to its end.
   *
   * @throws StartFailure with the end of its output when it fails or takes longer
   */
  void run(String name, ProcessBuilder builder, Duration limit) {
    ChildProcess child = spawn(name, builder, this::forget);
    if (!child.endsWithin(limit)) {
      child.kill();
      throw StartFailure.of("%s did not end within %d s", name, limit.toSeconds());
    }
    if (child.process().exitValue() != 0) {
      throw new StartFailure(child.epitaph());
    }
  }

  /** Completes with the first server that ended although nobody asked it to. */
  CompletableFuture<ChildProcess> firstDead() {
    return firstDead;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Ends all in the reverse order of their first start, and lets none be started any more. A server
   * that was started again keeps its place: the database still goes after those that need it.
   */
  void stop(Progress progress) {
    List<ChildProcess> lastFirst;
    synchronized (this) {
      closed = true;
      lastFirst = new ArrayList<>(alive);
      lastFirst.sort(
          Comparator.comparingInt((ChildProcess child) -> inOrder.indexOf(child.name()))
              .reversed());
    }
    for (ChildProcess child : lastFirst) {
      child.stop();
      progress.say(child.name(), "stopped");
    }
    file.delete();
  }

  private synchronized ChildProcess spawn(
      String name, ProcessBuilder builder, Consumer<ChildProcess> atEnd) {
    if (closed) {
      throw new StartFailure("Stopping: " + name + " is not started any more");
    }
    Path log = layout.log(name);
    Folders.create(layout.data().resolve("log"));
    try {
      builder.command(inOwnSession(builder.command()));
      builder.redirectErrorStream(true).redirectOutput(output(name, log));
      ChildProcess child = new ChildProcess(name, builder.start(), log, atEnd);
      alive.add(child);
      if (!inOrder.contains(name)) {
        inOrder.add(name);
      }
      file.add(child.process().toHandle(), name);
      return child;
    } catch (IOException failure) {
      throw new StartFailure(name + " cannot be started: " + failure.getMessage(), failure);
    }
  }

  /** A server that is started again goes on in its log. */
  private Redirect output(String name, Path log) {
    return inOrder.contains(name) ? Redirect.appendTo(log.toFile()) : Redirect.to(log.toFile());
  }

  private synchronized void forget(ChildProcess child) {
    alive.remove(child);
  }

  /**
   * A terminal sends Ctrl-C to its whole session; servers in their own one end when we say so, in
   * our order.
   */
  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> detached = new ArrayList<>(List.of(SETSID.toString()));
    detached.addAll(command);
    return detached;
  }
}
