package org.entrepot.reference;

/**
 * Something in a file that was not taken.
 *
 * @param row the line of the file on which it begins, the header being 1
 * @param column the column as the file names it, empty for the whole row
 * @param code why; its text is the message {@code error.<code>}
 * @param cell what stood there, at most 100 characters
 */
public record RowError(long row, String column, String code, String cell) {

  private static final int LONGEST = 100;

  public RowError {
    column = cut(column, 80);
    cell = cut(cell, LONGEST);
  }

  private static String cut(String text, int length) {
    int end = text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length())));
    return text.substring(0, end);
  }
}
