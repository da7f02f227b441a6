package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An ISO 3166-1 alpha-2 country, in force or formerly so; lower case is read. Error: {@code
 * country_unknown}.
 */
public record CountryCode(String code) implements ListedCode, Comparable<CountryCode> {
  public CountryCode {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (!isKnown(code)) {
      throw new InvalidValue("country_unknown", "Not an ISO 3166-1 country");
    }
  }

  public static CountryCode of(String text) {
    return new CountryCode(text);
  }

  /** All countries in force, by code. */
  public static List<CountryCode> all() {
    return Countries.all();
  }

  /** Countries whose code or name in a shipped language matches what was typed, best first. */
  public static List<CountryCode> find(String query, int limit) {
    return Countries.find(query, limit);
  }

  static boolean isKnown(String code) {
    return Countries.isKnown(code);
  }

  /** The country's usual name in a language, as CLDR has it, else as the list has it. */
  public String name(Locale locale) {
    return Countries.name(code, locale);
  }

  @Override
  public boolean isWithdrawn() {
    return Countries.isWithdrawn(code);
  }

  /**
   * Whether the country is a member state of the European Union on the day (Treaty on European
   * Union, accession treaties). The VAT territory differs at the edges: Monaco goes with France,
   * Northern Ireland with the Union for goods, some islands stand outside.
   */
  public boolean inEuropeanUnion(LocalDate day) {
    return EuropeanUnion.isMember(code, day);
  }

  @Override
  public int compareTo(CountryCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
