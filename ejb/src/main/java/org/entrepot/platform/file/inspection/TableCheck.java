package org.entrepot.platform.file.inspection;

/**
 * The bounds of a table in comma-separated values (RFC 4180; semicolons and tabs separate too):
 * those of the spreadsheets that will open it.
 */
final class TableCheck {

  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_CELL = 32_767;

  private int columns = 1;
  private int cell;
  private boolean quoted;

  private TableCheck() {}

  /** Refuses {@code upload_table}. */
  static void check(String text) {
    TableCheck table = new TableCheck();
    text.chars().forEach(table::take);
    if (table.quoted) {
      throw unfit();
    }
  }

  private void take(int character) {
    if (character == '"') {
      quoted = !quoted;
    } else if (!quoted && (character == ',' || character == ';' || character == '\t')) {
      columns++;
      cell = 0;
    } else if (!quoted && (character == '\n' || character == '\r')) {
      columns = 1;
      cell = 0;
    } else {
      cell++;
    }
    if (columns > MOST_COLUMNS || cell > LONGEST_CELL) {
      throw unfit();
    }
  }

  private static RuntimeException unfit() {
    return Unfit.because("upload_table");
  }
}
