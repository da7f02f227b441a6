package org.entrepot.platform.value;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which currencies are legal tender when, as CLDR has it. */
final class LegalTender {
  /** Every currency with minor units that Java knows, withdrawn ones included. */
  static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private LegalTender() {}

  /** The currencies that are legal tender somewhere on the day, by code. */
  static List<Currency> on(LocalDate day) {
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
}
