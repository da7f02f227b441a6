package org.entrepot.search;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.value.ReferenceRates;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Brings prices of all currencies into one order, by the reference rates. */
final class Prices {

  /** In the reference currency; each currency's bounds are this many of its like. */
  private static final List<Integer> STEPS = List.of(1, 5, 20, 100, 500, 2000);

  private Prices() {}

  /**
   * In millionths of the reference currency; the largest long for a currency without a rate and for
   * a price that is not told, which so stand behind all that are known.
   */
  static long reference(@Nullable UnitPrice price) {
    return price == null ? Long.MAX_VALUE : reference(price.amount(), price.currency());
  }

  static long reference(BigDecimal amount, Currency currency) {
    return ReferenceRates.toEuro(amount, currency).map(Measure::millionths).orElse(Long.MAX_VALUE);
  }

  /** Round amounts of a currency, of the same magnitude in every one; none without a rate. */
  static List<BigDecimal> bounds(Currency currency) {
    return ReferenceRates.perEuro(currency).stream()
        .flatMap(
            rate -> {
              BigDecimal magnitude = BigDecimal.ONE.scaleByPowerOfTen(magnitude(rate));
              return STEPS.stream().map(step -> magnitude.multiply(BigDecimal.valueOf(step)));
            })
        .toList();
  }

  /** The power of ten next to a rate: 0 for 1.15, 2 for 175. */
  private static int magnitude(BigDecimal rate) {
    int below = rate.precision() - rate.scale() - 1;
    boolean nearerAbove = rate.movePointLeft(below).compareTo(new BigDecimal("3.162")) > 0;
    return nearerAbove ? below + 1 : below;
  }
}
