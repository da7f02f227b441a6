package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class MoneyPropertiesTest {
  private static final List<Currency> CURRENCIES =
      List.of("EUR", "JPY", "KWD", "CLF").stream().map(Currency::getInstance).toList();
  private static final List<String> TRIGGERS = List.of("ON_ORDER", "BEFORE_SHIPMENT", "NET_30");

  @Test
  void splitting_into_parts_never_loses_a_unit_and_parts_differ_by_one_at_most() {
    qt().withExamples(20_000)
        .forAll(money(), integers().between(1, 40))
        .checkAssert(
            (money, parts) -> {
              List<Money> split = money.split(parts);
              assertThat(split).hasSize(parts);
              assertThat(Money.sum(money.currency(), split)).isEqualTo(money);
              BigInteger most = units(split.get(0)).abs();
              BigInteger least = units(split.get(parts - 1)).abs();
              assertThat(most.subtract(least)).isBetween(BigInteger.ZERO, BigInteger.ONE);
            });
  }

  @Test
  void splitting_by_weights_never_loses_a_unit_and_stays_within_one_of_the_exact_share() {
    qt().withExamples(20_000)
        .forAll(money(), lists().of(weight()).ofSizeBetween(1, 12))
        .assuming((money, weights) -> sum(weights).signum() > 0)
        .checkAssert(
            (money, weights) -> {
              List<Money> split = money.split(weights);
              assertThat(Money.sum(money.currency(), split)).isEqualTo(money);
              for (int at = 0; at < weights.size(); at++) {
                // |part × sum − whole × weight| < sum, without a division that would round
                BigDecimal distance =
                    new BigDecimal(units(split.get(at)))
                        .multiply(sum(weights))
                        .subtract(new BigDecimal(units(money)).multiply(weights.get(at)));
                assertThat(distance.abs()).isLessThan(sum(weights));
              }
            });
  }

  @Test
  void splitting_a_negative_amount_mirrors_the_positive_one() {
    qt().forAll(money(), lists().of(weight()).ofSizeBetween(1, 6))
        .assuming((money, weights) -> sum(weights).signum() > 0)
        .checkAssert(
            (money, weights) ->
                assertThat(money.negate().split(weights))
                    .isEqualTo(money.split(weights).stream().map(Money::negate).toList()));
  }

  @Test
  void minus_undoes_plus() {
    qt().forAll(money(), longs().between(-1_000_000_000_000L, 1_000_000_000_000L))
        .checkAssert(
            (money, units) -> {
              Money other = money(units, money.currency());
              assertThat(money.plus(other).minus(other)).isEqualTo(money);
              assertThat(money.plus(other)).isEqualTo(other.plus(money));
              assertThat(money.plus(money.negate()).isZero()).isTrue();
            });
  }

  @Test
  void what_is_written_is_read_back() {
    qt().forAll(money())
        .checkAssert(money -> assertThat(Money.parse(money.toString())).isEqualTo(money));
  }

  @Test
  void the_instalments_of_a_plan_add_up_to_the_total() {
    qt().withExamples(20_000)
        .forAll(money(), integers().between(1, 499_999), integers().between(1, 499_999))
        .checkAssert(
            (money, first, second) -> {
              PaymentPlan plan = plan(List.of(first, second, 1_000_000 - first - second));
              assertThat(Money.sum(money.currency(), plan.amounts(money))).isEqualTo(money);
              assertThat(PaymentPlan.of(plan.toString())).isEqualTo(plan);
            });
  }

  @Test
  void a_price_times_a_quantity_is_the_nearest_minor_unit_to_the_exact_fraction() {
    Gen<Integer> decimals = integers().between(0, 6);
    // So bounded, even the largest total stays within 18 integer digits.
    qt().withExamples(20_000)
        .forAll(
            longs().between(0, 9_999_999L).zip(decimals, BigDecimal::valueOf),
            longs().between(1, 99_999_999L).zip(decimals, BigDecimal::valueOf),
            longs().between(1, 99_999L).zip(integers().between(0, 3), BigDecimal::valueOf),
            integers().between(0, CURRENCIES.size() - 1))
        .checkAssert(
            (price, value, base, which) -> {
              Currency currency = CURRENCIES.get(which);
              Quantity quantity = new Quantity(value, Unit.PIECE);
              Money total = new UnitPrice(price, currency, base).times(quantity);
              // 2 × |total × base − price × quantity| ≤ minor unit × base
              BigDecimal distance =
                  total.amount().multiply(base).subtract(price.multiply(value)).abs();
              BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
              assertThat(distance.add(distance)).isLessThanOrEqualTo(unit.multiply(base));
            });
  }

  private static PaymentPlan plan(List<Integer> tenThousandths) {
    List<Instalment> instalments = new ArrayList<>();
    for (int at = 0; at < tenThousandths.size(); at++) {
      BigDecimal percent = BigDecimal.valueOf(tenThousandths.get(at), 4);
      instalments.add(new Instalment(percent, PaymentTrigger.valueOf(TRIGGERS.get(at))));
    }
    return new PaymentPlan(instalments);
  }

  private static Gen<Money> money() {
    return longs()
        .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
        .zip(
            integers().between(0, CURRENCIES.size() - 1),
            (units, which) -> money(units / 1_000_000, CURRENCIES.get(which)));
  }

  private static Money money(long units, Currency currency) {
    return new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
  }

  private static Gen<BigDecimal> weight() {
    return longs().between(0, 1_000_000_000L).zip(integers().between(0, 9), BigDecimal::valueOf);
  }

  private static BigDecimal sum(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigInteger units(Money money) {
    return money.amount().unscaledValue();
  }
}
