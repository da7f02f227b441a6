package org.entrepot.site.sourcing;

import java.util.Map;
import org.entrepot.site.platform.Form;
import org.jspecify.annotations.Nullable;

/** The rows of goods in the form of a request. */
final class RfqLines {
  private static final String NAME = "lines";

  private RfqLines() {}

  static void offer(Form form, int atLeast) {
    form.offerRows(NAME, atLeast, Map.of("quantity.unit", "C62"));
  }

  /** Where the form is shown again, blank rows have gone: one stays to begin with. */
  static @Nullable String keepOne(Form form, @Nullable String next) {
    if (next == null) {
      offer(form, 1);
    }
    return next;
  }

  /** One row more, everything typed kept. */
  static void add(Form form) {
    form.take();
    form.addRow(NAME);
  }

  /** One row less, everything typed in the others kept. */
  static void remove(Form form, String row) {
    form.take();
    form.removeRow(NAME, row);
  }
}
