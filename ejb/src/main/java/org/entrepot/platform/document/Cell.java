package org.entrepot.platform.document;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table: a text and perhaps a smaller note under it. */
public final class Cell {
  private final String text;
  private final @Nullable String note;
  private final boolean bold;

  private Cell(String text, @Nullable String note, boolean bold) {
    this.text = Objects.requireNonNull(text);
    this.note = note;
    this.bold = bold;
  }

  public static Cell of(String text) {
    return new Cell(text, null, false);
  }

  /** Adds small grey lines under the text. */
  public Cell note(String under) {
    return new Cell(text, under, bold);
  }

  public Cell bold() {
    return new Cell(text, note, true);
  }

  String text() {
    return text;
  }

  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  boolean isBold() {
    return bold;
  }
}
