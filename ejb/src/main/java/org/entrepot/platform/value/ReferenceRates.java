package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rough rates of the euro of one day, {@code reference/rates.csv}: to compare prices of several
 * currencies, never to convert money that somebody owes.
 */
public final class ReferenceRates {

  private static final String EURO = "EUR";

  /** Rows such as {@code USD:2026-04-13;1.1684}, all of one day. */
  private static final List<List<String>> ROWS = ReferenceTable.read("rates");

  private static final Map<String, BigDecimal> PER_EURO = load();
  private static final LocalDate ON = LocalDate.parse(ROWS.get(0).get(0).split(":", 2)[1]);

  private ReferenceRates() {}

  /** The day of the rates. */
  public static LocalDate on() {
    return ON;
  }

  /** How much of a currency is one euro, where that is known. */
  public static Optional<BigDecimal> perEuro(Currency currency) {
    return Optional.ofNullable(PER_EURO.get(currency.getCurrencyCode()));
  }

  /** An amount in euros, to 34 digits. */
  public static Optional<BigDecimal> toEuro(BigDecimal amount, Currency currency) {
    return perEuro(currency).map(rate -> amount.divide(rate, MathContext.DECIMAL128));
  }

  /** The currencies whose rate is known, by code. */
  public static List<String> currencies() {
    return PER_EURO.keySet().stream().sorted().toList();
  }

  private static Map<String, BigDecimal> load() {
    Map<String, BigDecimal> rates = new HashMap<>();
    rates.put(EURO, BigDecimal.ONE);
    ROWS.forEach(row -> rates.put(row.get(0).split(":", 2)[0], new BigDecimal(row.get(1))));
    return Map.copyOf(rates);
  }
}
