package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * ISO 4217 currencies in which one can trade: those that have minor units (gold, drawing rights and
 * test codes have none).
 */
public final class Currencies {
  private static final Supplier<List<Currency>> LISTED =
      CodesInForce.derive(CodeList.CURRENCY, Currencies::listed);
  private static final Supplier<TypeAhead<Currency>> SEARCH =
      CodesInForce.derive(CodeList.CURRENCY, Currencies::search);

  private Currencies() {}

  /**
   * The currency of a three-letter code, withdrawn ones included since old documents carry them;
   * else {@code currency_unknown}.
   */
  public static Currency of(String code) {
    if (!LegalTender.CODES.contains(code)) {
      throw unknown();
    }
    return Currency.getInstance(code);
  }

  /**
   * The currencies that are legal tender somewhere on the day, by code: what a new trade may choose
   * from. Once a list of ISO 4217 is in force, those of its currencies that Java knows too,
   * whatever the day.
   */
  public static List<Currency> inUseOn(LocalDate day) {
    return CodesInForce.isShipped(CodeList.CURRENCY) ? LegalTender.on(day) : LISTED.get();
  }

  /** Currencies in use whose code or name matches what was typed, best first. */
  public static List<Currency> find(String query, LocalDate day, int limit) {
    List<Currency> inUse = inUseOn(day);
    return SEARCH.get().find(query, limit, inUse::contains);
  }

  /** Whether the list in force has dropped it; the shipped set withdraws by the day alone. */
  public static boolean isWithdrawn(Currency currency) {
    return !CodesInForce.isShipped(CodeList.CURRENCY) && !LISTED.get().contains(currency);
  }

  private static List<Currency> listed(List<CodeRow> rows) {
    return rows.stream()
        .filter(row -> row.inForce() && LegalTender.CODES.contains(row.code()))
        .map(row -> Currency.getInstance(row.code()))
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .toList();
  }

  private static TypeAhead<Currency> search(List<CodeRow> rows) {
    ShippedNames shipped = new ShippedNames(CodeList.CURRENCY, 2);
    return new TypeAhead<>(
        rows.stream()
            .filter(row -> LegalTender.CODES.contains(row.code()))
            .map(
                row ->
                    new TypeAhead.Entry<>(
                        Currency.getInstance(row.code()), row.code(), shipped.names(row)))
            .toList());
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
