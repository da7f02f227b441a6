package org.entrepot.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The processes of one run, one a line: pid, start in epoch milliseconds, name; the first line is
 * the launcher itself. A pid is given again one day, but not within the second in which the process
 * that wrote it started: pid and start together name exactly one process.
 */
final class ProcessFile {
  private final Path file;

  ProcessFile(Path file) {
    this.file = file;
  }

  /** A process that we started at some time. */
  record Entry(long pid, Instant start, String name) {
    static Entry of(ProcessHandle handle, String name) {
      return new Entry(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH), name);
    }

    static Optional<Entry> parse(String line) {
      String[] parts = line.strip().split(" ", 3);
      try {
        return parts.length < 3
            ? Optional.empty()
            : Optional.of(
                new Entry(
                    Long.parseLong(parts[0]),
                    Instant.ofEpochMilli(Long.parseLong(parts[1])),
                    parts[2]));
      } catch (NumberFormatException cutShort) {
        return Optional.empty();
      }
    }

    /** The process itself when it still runs; another one with its pid is none of ours. */
    Optional<ProcessHandle> find() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              handle ->
                  handle
                      .info()
                      .startInstant()
                      .filter(
                          other ->
                              Duration.between(start, other).abs().compareTo(Duration.ofSeconds(1))
                                  <= 0)
                      .isPresent());
    }

    String line() {
      return pid + " " + start.toEpochMilli() + " " + name + "\n";
    }
  }

  /**
   * Ends what an earlier run left behind and makes the file ours.
   *
   * @return the names of what was ended
   * @throws StartFailure when the run that wrote the file is still alive
   */
  List<String> claim() {
    List<Entry> entries = read();
    List<String> ended = new ArrayList<>();
    if (!entries.isEmpty()) {
      Entry launcher = entries.get(0);
      if (launcher.pid() != ProcessHandle.current().pid() && launcher.find().isPresent()) {
        throw StartFailure.of(
            "Entrepot already runs here (process %d). End it with Ctrl-C in its terminal or: kill %d",
            launcher.pid(), launcher.pid());
      }
      for (int index = entries.size() - 1; index > 0; index--) {
        Entry orphan = entries.get(index);
        orphan
            .find()
            .ifPresent(
                handle -> {
                  ChildProcess.end(handle);
                  ended.add(orphan.name());
                });
      }
    }
    delete();
    add(ProcessHandle.current(), "launcher");
    return ended;
  }

  synchronized void add(ProcessHandle handle, String name) {
    try {
      Folders.createParent(file);
      Files.writeString(
          file,
          Entry.of(handle, name).line(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  synchronized void delete() {
    Folders.delete(file);
  }

  private List<Entry> read() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Entry::parse).flatMap(Optional::stream).toList()
          : List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
