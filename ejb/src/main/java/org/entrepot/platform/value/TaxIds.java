package org.entrepot.platform.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tax ids of firms: form and check digits, country by country. What is found right here is
 * well-formed, not proven to exist: that a register says. A country without a rule here takes 4 to
 * 20 letters and digits.
 */
public final class TaxIds {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0./·_-]+");

  private TaxIds() {}

  /**
   * Why the id cannot be right: {@code tax_id_format}, {@code tax_id_checksum}, or nothing when it
   * can.
   */
  public static Optional<String> check(CountryCode country, String id) {
    TaxIdRule rule = TaxIdRules.of(country);
    String normal = rule.normalised(id);
    if (!rule.hasFormat(normal)) {
      return Optional.of("tax_id_format");
    }
    return rule.checksum().test(normal) ? Optional.empty() : Optional.of("tax_id_checksum");
  }

  /**
   * The form in which an id is kept and compared: upper case, no separators, an EU VAT id with its
   * country.
   */
  public static String normalised(CountryCode country, String id) {
    return TaxIdRules.of(country).normalised(id);
  }

  /**
   * What the id is called where it is issued: {@code USCC}, {@code VAT}, {@code GSTIN}; else {@code
   * Tax ID}.
   */
  public static String label(CountryCode country) {
    return TaxIdRules.of(country).label();
  }

  /**
   * Whether every firm that trades across borders has one there, so that a company cannot do
   * without.
   */
  public static boolean required(CountryCode country) {
    return TaxIdRules.of(country).required();
  }

  static String withoutSeparators(String id) {
    return SEPARATORS.matcher(id).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
