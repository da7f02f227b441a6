package org.entrepot.reference;

import java.util.Locale;
import org.entrepot.platform.text.Messages;

/** Says what was wrong in a file in somebody's language. */
public record ErrorWords(Locale locale) {

  /** Why a row, or a cell, was not taken. */
  public String of(RowError error) {
    return Messages.text("error." + error.code(), locale);
  }

  /** A line of CSV that is safe to open in a spreadsheet. */
  String line(RowError error) {
    return error.row()
        + ","
        + Cell.csv(error.column())
        + ","
        + error.code()
        + ","
        + Cell.csv(of(error))
        + ","
        + Cell.csv(error.cell())
        + "\r\n";
  }
}
