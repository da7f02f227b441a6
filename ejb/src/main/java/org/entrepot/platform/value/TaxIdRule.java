package org.entrepot.platform.value;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a country's tax id looks: its name, whether every trading firm has one, its prefix, its form,
 * and its check digits.
 */
record TaxIdRule(
    String label, boolean required, String prefix, Pattern format, Predicate<String> checksum) {

  /**
   * The id without separators, in upper case, with its prefix where the rest has the right form
   * without it.
   */
  String normalised(String id) {
    String bare = TaxIds.withoutSeparators(id);
    boolean lacksPrefix = !hasFormat(bare) && hasFormat(prefix + bare);
    return lacksPrefix ? prefix + bare : bare;
  }

  boolean hasFormat(String id) {
    return format.matcher(id).matches();
  }
}
