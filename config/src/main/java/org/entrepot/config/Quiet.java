package org.entrepot.config;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries' own progress out of ours; their warnings stay. */
final class Quiet {
  // Held here because a logger that nobody holds may be collected, and its level with it.
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("ch.vorburger"),
          Logger.getLogger("com.icegreen.greenmail"),
          Logger.getLogger("org.flywaydb"));

  private Quiet() {}

  static void libraries() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
