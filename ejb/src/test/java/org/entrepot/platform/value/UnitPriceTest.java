package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {
  @ParameterizedTest
  @CsvSource({
    "0.0125, EUR, 1, 3, EUR 0.04",
    "0.5, JPY, 1, 3, JPY 2",
    "0.5, JPY, 1, 1, JPY 1",
    "1.25, KWD, 100, 333, KWD 4.163",
    "10, USD, 3, 1, USD 3.33",
    "0.000001, EUR, 1, 4999, EUR 0.00",
    "0.000001, EUR, 1, 5000, EUR 0.01",
    "0, EUR, 1, 10, EUR 0.00",
    "9.99, EUR, 1, 0.333333, EUR 3.33"
  })
  void a_line_amount_is_rounded_once_half_up(
      String price, String currency, String base, String quantity, String total) {
    assertThat(UnitPrice.of(price, currency, base).times(Quantity.of(quantity, "C62")))
        .hasToString(total);
  }

  @ParameterizedTest
  @CsvSource({
    "1.250000, EUR, 1.000, EUR 1.25",
    "0.0125, EUR, 1, EUR 0.0125",
    "5, JPY, 1, JPY 5",
    "5, EUR, 100, EUR 5.00/100",
    "2.5, KWD, 0.5, KWD 2.500/0.5"
  })
  void a_price_is_written_with_the_decimals_of_its_currency_or_more(
      String price, String currency, String base, String written) {
    UnitPrice made = UnitPrice.of(price, currency, base);
    assertThat(made).hasToString(written);
    assertThat(UnitPrice.parse(written)).isEqualTo(made).hasSameHashCodeAs(made);
  }

  @Test
  void six_decimals_fit_and_seven_do_not() {
    assertThat(UnitPrice.of("0.123456", "EUR").amount()).hasToString("0.123456");
    Refused.as("unit_price_scale", () -> UnitPrice.of("0.1234567", "EUR"));
    Refused.as("base_quantity_scale", () -> UnitPrice.of("1", "EUR", "0.0000001"));
  }

  @Test
  void a_price_below_zero_or_for_nothing_is_refused() {
    Refused.as("unit_price_negative", () -> UnitPrice.of("-0.01", "EUR"));
    Refused.as("base_quantity_not_positive", () -> UnitPrice.of("1", "EUR", "0"));
    Refused.as("base_quantity_not_positive", () -> UnitPrice.of("1", "EUR", "-1"));
    Refused.as("currency_unknown", () -> UnitPrice.of("1", "XAG"));
  }

  @Test
  void too_large_a_price_or_total_is_refused() {
    Refused.as("unit_price_overflow", () -> UnitPrice.of("1000000000000000000", "EUR"));
    UnitPrice high = UnitPrice.of("999999999999999999", "EUR");
    Refused.as("money_overflow", () -> high.times(Quantity.of("2", "C62")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EUR"})
  void text_without_currency_and_amount_is_refused(String text) {
    Refused.as("unit_price_format", () -> UnitPrice.parse(text));
  }
}
