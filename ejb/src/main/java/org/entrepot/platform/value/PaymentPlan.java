package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a price is paid: instalments that add up to exactly 100 per cent, each trigger once and in
 * the order of {@link PaymentTrigger}. The text form is {@code 30 ON_ORDER, 70 BEFORE_SHIPMENT}.
 *
 * <p>Errors: {@code plan_empty}, {@code plan_sum}, {@code plan_order}, and those of {@link
 * Instalment}.
 */
public record PaymentPlan(List<Instalment> instalments) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public PaymentPlan {
    instalments = List.copyOf(instalments);
    if (instalments.isEmpty()) {
      throw new InvalidValue("plan_empty", "A payment plan has at least one instalment");
    }
    for (int at = 1; at < instalments.size(); at++) {
      if (instalments.get(at).trigger().compareTo(instalments.get(at - 1).trigger()) <= 0) {
        throw new InvalidValue("plan_order", "Each trigger once, in the order of the trade");
      }
    }
    BigDecimal sum =
        instalments.stream().map(Instalment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      throw new InvalidValue(
          "plan_sum",
          "Instalments add up to " + sum.toPlainString() + " per cent, not 100",
          Map.of("sum", sum.toPlainString()));
    }
  }

  /** Reads {@code 30 ON_ORDER, 70 BEFORE_SHIPMENT}. */
  public static PaymentPlan of(String text) {
    return new PaymentPlan(Arrays.stream(text.split(",", -1)).map(Instalment::of).toList());
  }

  /**
   * What each instalment comes to, by largest remainder: the amounts add up to the total to the
   * last minor unit.
   */
  public List<Money> amounts(Money total) {
    return total.split(instalments.stream().map(Instalment::percent).toList());
  }

  /** The trade's shorthand: {@code 30/70}. */
  public String shorthand() {
    return instalments.stream()
        .map(each -> each.percent().toPlainString())
        .collect(Collectors.joining("/"));
  }

  @Override
  public String toString() {
    return instalments.stream().map(Instalment::toString).collect(Collectors.joining(", "));
  }
}
