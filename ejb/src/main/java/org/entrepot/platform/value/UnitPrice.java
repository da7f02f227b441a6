package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What so many units cost: an amount of zero or more with at most 6 decimals (finer than the minor
 * unit, since a screw may cost EUR 0.0125), for a base quantity (EN 16931 BT-146 and BT-149).
 * Scales are the shortest, so that equal prices are equal objects.
 *
 * <p>Errors: {@code unit_price_negative}, {@code unit_price_scale}, {@code unit_price_overflow},
 * {@code base_quantity_not_positive}, {@code base_quantity_scale}, {@code base_quantity_overflow},
 * {@code unit_price_format}, {@code currency_unknown}.
 */
public record UnitPrice(BigDecimal amount, Currency currency, BigDecimal baseQuantity) {
  public UnitPrice {
    Currencies.minorUnits(currency);
    amount = Decimals.fine(amount, "unit_price");
    baseQuantity = Decimals.fine(baseQuantity, "base_quantity");
    if (amount.signum() < 0) {
      throw new InvalidValue("unit_price_negative", "A unit price is zero or more");
    }
    if (baseQuantity.signum() <= 0) {
      throw new InvalidValue("base_quantity_not_positive", "A base quantity is above zero");
    }
  }

  /** A price for one unit. */
  public UnitPrice(BigDecimal amount, Currency currency) {
    this(amount, currency, BigDecimal.ONE);
  }

  /** A price for one unit: {@code of("0.0125", "EUR")}. */
  public static UnitPrice of(String amount, String currency) {
    return new UnitPrice(Decimals.parse(amount), Currencies.of(currency));
  }

  /** A price for a base quantity: {@code of("1.25", "EUR", "100")}. */
  public static UnitPrice of(String amount, String currency, String baseQuantity) {
    return new UnitPrice(
        Decimals.parse(amount), Currencies.of(currency), Decimals.parse(baseQuantity));
  }

  /** Reads what {@link #toString} writes: {@code EUR 1.25} or {@code EUR 1.25/100}. */
  public static UnitPrice parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new InvalidValue("unit_price_format", "A unit price reads as EUR 1.25 or EUR 1.25/100");
    }
    int slash = text.indexOf('/', space);
    String currency = text.substring(0, space);
    return slash < 0
        ? of(text.substring(space + 1), currency)
        : of(text.substring(space + 1, slash), currency, text.substring(slash + 1));
  }

  /**
   * The line amount: amount × quantity ÷ base quantity, rounded once, half up, to the minor unit
   * (EN 16931 BT-131).
   */
  public Money times(Quantity quantity) {
    BigDecimal exact = amount.multiply(quantity.value());
    int scale = Currencies.minorUnits(currency);
    return new Money(exact.divide(baseQuantity, scale, RoundingMode.HALF_UP), currency);
  }

  /** The amount for people: with the decimals of the currency, or more where the price has more. */
  public BigDecimal displayAmount() {
    return amount.setScale(Math.max(amount.scale(), Currencies.minorUnits(currency)));
  }

  @Override
  public String toString() {
    String price = currency.getCurrencyCode() + " " + displayAmount().toPlainString();
    return baseQuantity.compareTo(BigDecimal.ONE) == 0
        ? price
        : price + "/" + baseQuantity.toPlainString();
  }
}
