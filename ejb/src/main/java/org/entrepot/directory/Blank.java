package org.entrepot.directory;

import org.jspecify.annotations.Nullable;

/** A text that somebody may leave out. */
final class Blank {

  private Blank() {}

  /** The text without surrounding blanks; nothing but blanks is nothing. */
  static @Nullable String toNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
