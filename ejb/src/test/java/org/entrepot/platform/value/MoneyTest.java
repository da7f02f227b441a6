package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency EUR = Currency.getInstance("EUR");

  @ParameterizedTest
  @CsvSource({
    "12.5, EUR, EUR 12.50",
    "12.500000, EUR, EUR 12.50",
    "13, JPY, JPY 13",
    "13.00, JPY, JPY 13",
    "1.25, KWD, KWD 1.250",
    "-0.01, USD, USD -0.01",
    "-0.00, USD, USD 0.00",
    "100, CLF, CLF 100.0000",
  })
  void an_amount_takes_the_scale_of_its_currency(String amount, String currency, String written) {
    assertThat(Money.of(amount, currency)).hasToString(written);
    assertThat(Money.parse(written)).isEqualTo(Money.of(amount, currency));
  }

  @ParameterizedTest
  @CsvSource({"12.505, EUR", "0.001, USD", "13.5, JPY", "1.2505, KWD", "-0.001, EUR"})
  void digits_below_the_minor_unit_are_refused_not_rounded(String amount, String currency) {
    Refused.as("money_scale", () -> Money.of(amount, currency));
  }

  @Test
  void equal_amounts_are_equal_whatever_scale_they_came_with() {
    Money plain = new Money(new BigDecimal("1E+2"), EUR);
    assertThat(plain)
        .isEqualTo(Money.of("100.00", "EUR"))
        .hasSameHashCodeAs(Money.of("100", "EUR"));
    assertThat(Money.of("1", "EUR")).isNotEqualTo(Money.of("1", "USD"));
  }

  @Test
  void eighteen_integer_digits_fit_and_nineteen_do_not() {
    assertThat(Money.of("999999999999999999.99", "EUR")).hasToString("EUR 999999999999999999.99");
    Refused.as("money_overflow", () -> Money.of("1000000000000000000", "EUR"));
    Refused.as("money_overflow", () -> Money.of("-1000000000000000000", "EUR"));
  }

  @Test
  void adding_and_multiplying_cannot_pass_the_limit() {
    Money most = Money.of("999999999999999999.99", "EUR");
    Refused.as("money_overflow", () -> most.plus(Money.of("0.01", "EUR")));
    Refused.as("money_overflow", () -> most.negate().minus(Money.of("0.01", "EUR")));
    Refused.as("money_overflow", () -> most.times(new BigDecimal("2"), RoundingMode.UNNECESSARY));
  }

  @Test
  void a_hostile_exponent_is_refused_without_being_written_out() {
    Refused.as("money_overflow", () -> new Money(new BigDecimal("1E+2000000000"), EUR));
    Refused.as("money_scale", () -> new Money(new BigDecimal("1E-2000000000"), EUR));
    assertThat(new Money(new BigDecimal("0E+2000000000"), EUR)).isEqualTo(Money.zero(EUR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1e5", "1,000", ".5", "5.", "+1", "0x1", "١٢", "NaN", "1 2"})
  void only_plain_decimal_text_is_read(String amount) {
    Refused.as("number_format", () -> Money.of(amount, "EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XAU", "XXX", "EURO", "eur", "", "ZZZ"})
  void only_currencies_with_minor_units_are_taken(String currency) {
    Refused.as("currency_unknown", () -> Money.of("1", currency));
  }

  @Test
  void gold_is_no_currency_to_trade_in() {
    Refused.as("currency_unknown", () -> Money.zero(Currency.getInstance("XAU")));
  }

  @Test
  void two_currencies_do_not_mix() {
    Money euro = Money.of("1", "EUR");
    Money dollar = Money.of("1", "USD");
    Refused.as("currency_mismatch", () -> euro.plus(dollar));
    Refused.as("currency_mismatch", () -> euro.minus(dollar));
    Refused.as("currency_mismatch", () -> euro.compareTo(dollar));
    Refused.as("currency_mismatch", () -> Money.sum(EUR, List.of(euro, dollar)));
  }

  @Test
  void sums_compare_and_sign() {
    Money sum = Money.sum(EUR, List.of(Money.of("1.10", "EUR"), Money.of("-3.35", "EUR")));
    assertThat(sum).isEqualTo(Money.of("-2.25", "EUR")).isLessThan(Money.zero(EUR));
    assertThat(sum.isNegative()).isTrue();
    assertThat(sum.isPositive()).isFalse();
    assertThat(sum.negate().isPositive()).isTrue();
    assertThat(Money.sum(EUR, List.of()).isZero()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.5, HALF_UP, 0.03",
    "0.05, 0.5, HALF_EVEN, 0.02",
    "0.05, 0.5, DOWN, 0.02",
    "-0.05, 0.5, HALF_UP, -0.03"
  })
  void multiplying_rounds_in_the_way_that_was_named(
      String amount, String factor, RoundingMode rounding, String product) {
    assertThat(Money.of(amount, "EUR").times(new BigDecimal(factor), rounding))
        .isEqualTo(Money.of(product, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({"EUR, 99.99, 19, 19.00", "JPY, 101, 10, 10", "KWD, 0.333, 50, 0.167"})
  void per_cents_round_to_the_minor_unit(
      String currency, String amount, String percent, String part) {
    assertThat(Money.of(amount, currency).percent(new BigDecimal(percent), RoundingMode.HALF_UP))
        .isEqualTo(Money.of(part, currency));
  }

  @Test
  void a_cent_that_does_not_divide_goes_to_the_first_parts() {
    assertThat(Money.of("1.00", "EUR").split(3))
        .extracting(Money::toString)
        .containsExactly("EUR 0.34", "EUR 0.33", "EUR 0.33");
    assertThat(Money.of("-100", "JPY").split(3))
        .extracting(Money::toString)
        .containsExactly("JPY -34", "JPY -33", "JPY -33");
    assertThat(Money.of("0.01", "EUR").split(2))
        .extracting(Money::toString)
        .containsExactly("EUR 0.01", "EUR 0.00");
  }

  @Test
  void weights_share_by_largest_remainder() {
    List<BigDecimal> weights =
        List.of(new BigDecimal("0.1"), BigDecimal.ZERO, new BigDecimal("0.25"), BigDecimal.ONE);
    assertThat(Money.of("1.00", "EUR").split(weights))
        .extracting(Money::toString)
        .containsExactly("EUR 0.07", "EUR 0.00", "EUR 0.19", "EUR 0.74");
  }

  @Test
  void a_split_without_parts_or_weight_is_refused() {
    Money euro = Money.of("1", "EUR");
    Refused.as("split_parts", () -> euro.split(0));
    Refused.as("split_parts", () -> euro.split(-1));
    Refused.as("split_weights", () -> euro.split(List.of()));
    Refused.as("split_weights", () -> euro.split(List.of(BigDecimal.ZERO)));
    Refused.as("split_weights", () -> euro.split(List.of(BigDecimal.TEN, BigDecimal.ONE.negate())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EUR", "12.50"})
  void text_without_currency_and_amount_is_refused(String text) {
    Refused.as("money_format", () -> Money.parse(text));
  }
}
