package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hare's method of largest remainders on the minor units of an amount: each part gets the whole
 * units of its exact share, and the units left over go one by one to the largest remainders. A
 * negative amount splits as the mirror image of the positive one.
 */
final class LargestRemainder {
  private LargestRemainder() {}

  static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
    List<BigInteger> shares = wholeNumbers(weights);
    BigInteger sum = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() == 0) {
      throw new InvalidValue("split_weights", "At least one weight is above zero");
    }
    BigInteger units = amount.unscaledValue().abs();
    List<BigInteger> parts = new ArrayList<>(shares.size());
    List<BigInteger> remainders = new ArrayList<>(shares.size());
    BigInteger left = units;
    for (BigInteger share : shares) {
      BigInteger[] quotient = units.multiply(share).divideAndRemainder(sum);
      parts.add(quotient[0]);
      remainders.add(quotient[1]);
      left = left.subtract(quotient[0]);
    }
    giveAway(left.intValueExact(), parts, remainders);
    int sign = amount.signum();
    return parts.stream()
        .map(part -> new BigDecimal(sign < 0 ? part.negate() : part, amount.scale()))
        .toList();
  }

  private static void giveAway(int units, List<BigInteger> parts, List<BigInteger> remainders) {
    // Stable: of equal remainders the earlier part is served first.
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(units)
        .forEach(part -> parts.set(part, parts.get(part).add(BigInteger.ONE)));
  }

  private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
    List<BigDecimal> normal =
        weights.stream().map(weight -> Decimals.normalised(weight, "weight")).toList();
    if (normal.stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new InvalidValue("split_weights", "Weights are zero or more");
    }
    int scale = normal.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return normal.stream().map(weight -> weight.setScale(scale).unscaledValue()).toList();
  }
}
