package org.entrepot.platform.value;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * ISO 4217 currencies in which one can trade: those that have minor units (gold, drawing rights and
 * test codes have none).
 */
public final class Currencies {
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /**
   * The currency of a three-letter code, withdrawn ones included since old documents carry them;
   * else {@code currency_unknown}.
   */
  public static Currency of(String code) {
    if (!CODES.contains(code)) {
      throw unknown();
    }
    return Currency.getInstance(code);
  }

  /**
   * The currencies that are legal tender somewhere on the day, by code: what a new trade may choose
   * from.
   */
  public static List<Currency> inUseOn(LocalDate day) {
    Date noon = Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    return CurrencyMetaInfo.getInstance()
        .currencies(CurrencyFilter.onDate(noon).withTender())
        .stream()
        .filter(CODES::contains)
        .distinct()
        .sorted()
        .map(Currency::getInstance)
        .toList();
  }

  /**
   * Decimals of the smallest unit: EUR 2, JPY 0, KWD 3. A currency without minor units is {@code
   * currency_unknown}.
   */
  public static int minorUnits(Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    if (digits < 0) {
      throw unknown();
    }
    return digits;
  }

  static void requireSame(Currency left, Currency right) {
    if (!left.equals(right)) {
      throw new InvalidValue(
          "currency_mismatch",
          "Amounts in " + left + " and " + right + " do not mix",
          Map.of("left", left.getCurrencyCode(), "right", right.getCurrencyCode()));
    }
  }

  private static InvalidValue unknown() {
    return new InvalidValue("currency_unknown", "Not an ISO 4217 currency in which one can trade");
  }
}
