package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;

/**
 * The lists of codes that values check themselves against, with the columns that each keeps. The
 * product ships a small set of each; {@link CodesInForce} has what holds now.
 */
public enum CodeList {
  HS("hs", "english", "chinese", "keywords"),
  LOCODE("locations", "english", "chinese", "aliases", "functions", "port", "subdivision"),
  UNIT("units", "english", "chinese", "symbol", "chinese_symbol", "kind"),
  PACKAGE("packages", "english", "chinese"),
  COUNTRY("", "english", "chinese", "alpha3", "numeric"),
  CURRENCY("", "english", "chinese", "numeric", "minor_units");

  /** Which currencies the shipped set has in force is told as of this day. */
  private static final LocalDate SHIPPED_ON = LocalDate.of(2026, 11, 22);

  private final String file;
  private final List<String> columns;

  CodeList(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /** What is kept of each code, the English name first and the Chinese one second. */
  public List<String> columns() {
    return columns;
  }

  /** The set that comes with the product; the JDK's where it has one. */
  public List<CodeRow> shipped() {
    return switch (this) {
      case COUNTRY -> countries();
      case CURRENCY -> currencies();
      default -> ReferenceTable.read(file).stream().map(this::row).toList();
    };
  }

  private CodeRow row(List<String> cells) {
    List<String> kept = new ArrayList<>(cells.subList(1, cells.size()));
    while (kept.size() < columns.size()) {
      kept.add("");
    }
    return new CodeRow(cells.get(0), kept, true);
  }

  private static List<CodeRow> countries() {
    return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
        .sorted()
        .map(
            code -> {
              Locale country = new Locale.Builder().setRegion(code).build();
              return new CodeRow(
                  code,
                  List.of(
                      country.getDisplayCountry(Locale.ENGLISH),
                      country.getDisplayCountry(Locale.CHINESE),
                      country.getISO3Country(),
                      ""),
                  true);
            })
        .toList();
  }

  private static List<CodeRow> currencies() {
    List<Currency> tender = LegalTender.on(SHIPPED_ON);
    return LegalTender.CODES.stream()
        .sorted()
        .map(Currency::getInstance)
        .map(
            currency ->
                new CodeRow(
                    currency.getCurrencyCode(),
                    List.of(
                        currency.getDisplayName(Locale.ENGLISH),
                        currency.getDisplayName(Locale.CHINESE),
                        "%03d".formatted(currency.getNumericCode()),
                        Integer.toString(currency.getDefaultFractionDigits())),
                    tender.contains(currency)))
        .toList();
  }

  /** The list of a name in lower case, as addresses have it. */
  public static Optional<CodeList> named(String name) {
    return Arrays.stream(values())
        .filter(list -> list.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
