package org.entrepot.platform.value;

import java.util.Locale;

/**
 * A place of trade with its UN/LOCODE, its names, and its functions by the digits of Rec 16: 1
 * seaport, 2 rail, 3 road, 4 airport, 5 postal exchange, 6 inland clearance depot.
 */
public record Location(UnLocode code, String englishName, String chineseName, String functions) {
  /** The name in Chinese for a Chinese locale where there is one, else in English. */
  public String name(Locale locale) {
    return chineseName.isEmpty() ? englishName : Languages.choose(locale, englishName, chineseName);
  }

  /** Whether ships call there. */
  public boolean isSeaport() {
    return functions.indexOf('1') >= 0;
  }

  /** Whether freight flies from there. */
  public boolean isAirport() {
    return functions.indexOf('4') >= 0;
  }

  /** {@code Shanghai, CN (CNSGH)}. */
  @Override
  public String toString() {
    return englishName + ", " + code.country() + " (" + code + ")";
  }
}
