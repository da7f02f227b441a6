package org.entrepot.site.catalog;

import java.util.Map;
import org.entrepot.site.platform.Form;

/** The rows of prices in a listing's form. */
final class TierRows {
  private static final String NAME = "tiers";
  private static final int AT_FIRST = 3;

  private TierRows() {}

  /** Blank rows up to a usual number; reading the form drops them, so they are offered again. */
  static void offer(Form form) {
    form.offerRows(NAME, AT_FIRST, Map.of());
  }

  /** One row more, everything typed kept. */
  static void add(Form form) {
    form.take();
    form.addRow(NAME);
  }
}
