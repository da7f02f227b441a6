package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * An amount in the major unit of an ISO 4217 currency, always at the scale of its minor unit (EUR
 * 12.50, JPY 13, KWD 1.250), so that equal amounts are equal objects. Nothing rounds unless a mode
 * is named. At most 18 integer digits.
 *
 * <p>Errors: {@code money_scale} (digits below the minor unit), {@code money_overflow}, {@code
 * money_format}, {@code currency_unknown}, {@code currency_mismatch}, {@code split_parts}, {@code
 * split_weights}.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Money {
    int scale = Currencies.minorUnits(currency);
    BigDecimal normal = Decimals.normalised(amount, "money");
    if (normal.scale() > scale) {
      throw new InvalidValue(
          "money_scale",
          currency + " has " + scale + " decimals",
          Map.of("currency", currency.getCurrencyCode(), "decimals", String.valueOf(scale)));
    }
    amount = normal.setScale(scale, RoundingMode.UNNECESSARY);
  }

  /** Reads {@code of("12.50", "EUR")}: plain decimal text with a point. */
  public static Money of(String amount, String currency) {
    return new Money(Decimals.parse(amount), Currencies.of(currency));
  }

  /** Reads what {@link #toString} writes: {@code EUR 12.50}. */
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new InvalidValue("money_format", "Money reads as EUR 12.50");
    }
    return of(text.substring(space + 1), text.substring(0, space));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The exact sum, or zero of the currency for no amounts. */
  public static Money sum(Currency currency, Iterable<Money> amounts) {
    Money total = zero(currency);
    for (Money each : amounts) {
      total = total.plus(each);
    }
    return total;
  }

  public Money plus(Money other) {
    Currencies.requireSame(currency, other.currency);
    return new Money(amount.add(other.amount), currency);
  }

  public Money minus(Money other) {
    Currencies.requireSame(currency, other.currency);
    return new Money(amount.subtract(other.amount), currency);
  }

  public Money negate() {
    return new Money(amount.negate(), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** The amount times a factor, rounded to the minor unit in the named way. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    BigDecimal bounded = Decimals.normalised(factor, "factor");
    return new Money(amount.multiply(bounded).setScale(amount.scale(), rounding), currency);
  }

  /** So many per cent of the amount, rounded to the minor unit in the named way. */
  public Money percent(BigDecimal percent, RoundingMode rounding) {
    BigDecimal bounded = Decimals.normalised(percent, "percent");
    return new Money(amount.multiply(bounded).divide(HUNDRED, amount.scale(), rounding), currency);
  }

  /**
   * Parts as equal as the minor unit allows; the first ones carry what is left, and the parts add
   * up to the whole.
   */
  public List<Money> split(int parts) {
    if (parts < 1) {
      throw new InvalidValue("split_parts", "An amount splits into one part or more");
    }
    return split(Collections.nCopies(parts, BigDecimal.ONE));
  }

  /**
   * Parts in proportion to weights of zero or more, by largest remainder (ties to the earlier
   * part); they add up to the whole.
   */
  public List<Money> split(List<BigDecimal> weights) {
    return LargestRemainder.split(amount, weights).stream()
        .map(part -> new Money(part, currency))
        .toList();
  }

  /** Orders amounts of one currency; of two is {@code currency_mismatch}. */
  @Override
  public int compareTo(Money other) {
    Currencies.requireSame(currency, other.currency);
    return amount.compareTo(other.amount);
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
