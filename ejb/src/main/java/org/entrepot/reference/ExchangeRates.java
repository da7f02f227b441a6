package org.entrepot.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.platform.value.CodeRow;

/**
 * Rates by way of the euro, for which the European Central Bank publishes units of each currency.
 * The last day on or before the one asked for counts on which both currencies have a rate.
 */
final class ExchangeRates {

  /** How rates that follow from two are rounded: ten significant digits, half up. */
  static final MathContext CROSS = new MathContext(10, RoundingMode.HALF_UP);

  private static final Currency EURO = Currency.getInstance("EUR");

  /** The rates of two currencies by day. */
  private final TreeMap<LocalDate, BigDecimal> from = new TreeMap<>();

  private final TreeMap<LocalDate, BigDecimal> to = new TreeMap<>();
  private final Currency fromCurrency;
  private final Currency toCurrency;

  ExchangeRates(Currency fromCurrency, Currency toCurrency, Iterable<CodeRow> published) {
    this.fromCurrency = fromCurrency;
    this.toCurrency = toCurrency;
    for (CodeRow row : published) {
      if (row.inForce()) {
        take(row);
      }
    }
  }

  private void take(CodeRow row) {
    String currency = row.code().substring(0, row.code().indexOf(':'));
    LocalDate day = LocalDate.parse(row.code().substring(currency.length() + 1));
    BigDecimal rate = new BigDecimal(row.cells().get(0));
    if (currency.equals(fromCurrency.getCurrencyCode())) {
      from.put(day, rate);
    }
    if (currency.equals(toCurrency.getCurrencyCode())) {
      to.put(day, rate);
    }
  }

  /** The rate on a day; none before the first day, or where a currency has none. */
  Optional<RateView> on(LocalDate day) {
    if (fromCurrency.equals(toCurrency)) {
      return Optional.of(view(BigDecimal.ONE, day, day));
    }
    if (fromCurrency.equals(EURO)) {
      return Optional.ofNullable(to.floorEntry(day))
          .map(rate -> view(rate.getValue(), day, rate.getKey()));
    }
    return common(day)
        .map(
            published -> {
              BigDecimal one = Objects.requireNonNull(from.get(published));
              BigDecimal other =
                  toCurrency.equals(EURO)
                      ? BigDecimal.ONE
                      : Objects.requireNonNull(to.get(published));
              return view(other.divide(one, CROSS), day, published);
            });
  }

  private Optional<LocalDate> common(LocalDate day) {
    LocalDate found = from.floorKey(day);
    while (found != null && !toCurrency.equals(EURO) && !to.containsKey(found)) {
      found = from.lowerKey(found);
    }
    return Optional.ofNullable(found);
  }

  private RateView view(BigDecimal rate, LocalDate day, LocalDate published) {
    return new RateView(
        fromCurrency.getCurrencyCode(),
        toCurrency.getCurrencyCode(),
        rate,
        day,
        published,
        ReferenceList.RATE.source());
  }
}
