package org.entrepot.config;

import java.util.Locale;

/**
 * Something that keeps the servers from starting, said in words for the person who started them.
 */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }

  static StartFailure of(String format, Object... arguments) {
    return new StartFailure(String.format(Locale.ROOT, format, arguments));
  }
}
