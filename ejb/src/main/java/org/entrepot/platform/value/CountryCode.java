package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** An ISO 3166-1 alpha-2 country; lower case is read. Error: {@code country_unknown}. */
public record CountryCode(String code) implements Comparable<CountryCode> {
  private static final Set<String> KNOWN = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

  public CountryCode {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (!isKnown(code)) {
      throw new InvalidValue("country_unknown", "Not an ISO 3166-1 country");
    }
  }

  public static CountryCode of(String text) {
    return new CountryCode(text);
  }

  /** All countries, by code. */
  public static List<CountryCode> all() {
    return KNOWN.stream().sorted().map(CountryCode::new).toList();
  }

  static boolean isKnown(String code) {
    return KNOWN.contains(code);
  }

  /** The country's usual name in a language, as CLDR has it. */
  public String name(Locale locale) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
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
