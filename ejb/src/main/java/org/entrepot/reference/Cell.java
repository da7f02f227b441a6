package org.entrepot.reference;

import java.util.regex.Pattern;

/** What may stand in a cell that people will read. */
final class Cell {

  /** A spreadsheet would take such a text for a formula. */
  private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t\\r].*", Pattern.DOTALL);

  private static final Pattern BREAKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffd\\ufffe\\uffff]");

  private Cell() {}

  /** In one line, without blanks around. */
  static String plain(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /** The code of what is wrong with it; empty where nothing is. */
  static String check(String text, int longest) {
    if (text.length() > longest) {
      return "cell_too_long";
    }
    if (UNREADABLE.matcher(text).find()) {
      return "cell_characters";
    }
    return FORMULA.matcher(text).matches() ? "cell_formula" : "";
  }

  /** As a cell of a CSV file that is safe to open. */
  static String csv(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
