package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entrepot.catalog.PriceTier;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/** How the demo world's firms price: rounded figures, falling with the quantity. */
final class Prices {

  /** What the demo world takes one unit of a currency to be worth in US dollars. */
  private static final Map<String, BigDecimal> DOLLARS =
      Map.of(
          "USD", BigDecimal.ONE,
          "EUR", new BigDecimal("1.12"),
          "CNY", new BigDecimal("0.14"));

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, new BigDecimal("3"), new BigDecimal("10"), new BigDecimal("30"));
  private static final List<BigDecimal> SMALL_STEPS =
      List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("5"), new BigDecimal("10"));
  private static final List<BigDecimal> MULTIPLES =
      List.of(
          new BigDecimal("500"),
          new BigDecimal("100"),
          new BigDecimal("50"),
          new BigDecimal("20"),
          new BigDecimal("10"),
          new BigDecimal("5"));
  private static final BigDecimal FEW = new BigDecimal("10");
  private static final BigDecimal TWO = new BigDecimal("2");

  private Prices() {}

  /** To cents, whole units from a thousand on, and four decimals below one. */
  static BigDecimal rounded(BigDecimal price) {
    int decimals = price.compareTo(new BigDecimal("1000")) >= 0 ? 0 : 2;
    boolean small = price.compareTo(BigDecimal.ONE) < 0;
    return price.setScale(small ? 4 : decimals, RoundingMode.HALF_UP);
  }

  static BigDecimal grams(BigDecimal kilograms) {
    return kilograms.setScale(3, RoundingMode.HALF_UP);
  }

  /** Two to four tiers, each three to six per cent below the one before. */
  static List<PriceTier> tiers(BigDecimal price, BigDecimal minimum, Random chance) {
    List<BigDecimal> steps = minimum.compareTo(FEW) < 0 ? SMALL_STEPS : STEPS;
    int count = 2 + chance.nextInt(3);
    BigDecimal current = price;
    List<PriceTier> tiers = new ArrayList<>();
    for (int step = 0; step < count; step++) {
      tiers.add(new PriceTier(minimum.multiply(steps.get(step)), rounded(current)));
      current = current.multiply(new BigDecimal(97 - chance.nextInt(4)).movePointLeft(2));
    }
    return tiers;
  }

  /** The largest usual multiple of which the minimum order is at least two; none for some goods. */
  static @Nullable BigDecimal multiple(BigDecimal minimum, Unit unit, Random chance) {
    if (!unit.isCounted() || chance.nextInt(3) == 0) {
      return null;
    }
    return MULTIPLES.stream()
        .filter(each -> minimum.remainder(each).signum() == 0)
        .filter(each -> minimum.compareTo(each.multiply(TWO)) >= 0)
        .findFirst()
        .orElse(null);
  }

  static BigDecimal converted(BigDecimal price, Currency from, Currency to) {
    BigDecimal dollars = price.multiply(worth(from));
    return rounded(dollars.divide(worth(to), 8, RoundingMode.HALF_UP));
  }

  private static BigDecimal worth(Currency currency) {
    BigDecimal dollars = DOLLARS.get(currency.getCurrencyCode());
    if (dollars == null) {
      throw new IllegalStateException("The demo world does not trade in " + currency);
    }
    return dollars;
  }
}
