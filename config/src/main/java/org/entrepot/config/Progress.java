package org.entrepot.config;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines for the person who waits, each with the seconds since the start. */
public final class Progress {
  private final PrintStream out;
  private final long startedNanos = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String who, String what) {
    double seconds = Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0;
    print(String.format(Locale.ROOT, "%6.1f s  %-10s %s", seconds, who, what));
  }

  public void print(String line) {
    out.println(line);
    out.flush();
  }
}
