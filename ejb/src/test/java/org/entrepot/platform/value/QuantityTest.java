package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void equal_quantities_are_equal_whatever_scale_they_came_with() {
    assertThat(Quantity.of("500.000", "C62"))
        .isEqualTo(Quantity.of("500", "C62"))
        .hasSameHashCodeAs(Quantity.of("500", "C62"))
        .isNotEqualTo(Quantity.of("500", "KGM"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 C62", "0.000001 TNE", "12.5 KGM", "1000 XCT"})
  void what_is_written_is_read_back(String text) {
    assertThat(Quantity.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.000"})
  void nothing_and_less_than_nothing_are_no_quantity(String value) {
    Refused.as("quantity_not_positive", () -> Quantity.of(value, "C62"));
  }

  @Test
  void seven_decimals_and_nineteen_integer_digits_are_refused() {
    Refused.as("quantity_scale", () -> Quantity.of("0.0000001", "KGM"));
    Refused.as("quantity_overflow", () -> Quantity.of("1000000000000000000", "C62"));
    Refused.as("quantity_format", () -> Quantity.parse("500"));
  }

  @Test
  void quantities_of_one_unit_add_subtract_and_compare() {
    Quantity six = Quantity.of("6", "C62");
    Quantity two = Quantity.of("2.0", "C62");
    assertThat(six.plus(two)).isEqualTo(Quantity.of("8", "C62"));
    assertThat(six.minus(two)).isEqualTo(Quantity.of("4", "C62"));
    assertThat(six).isGreaterThan(two);
    Refused.as("quantity_not_positive", () -> six.minus(six));
  }

  @Test
  void quantities_of_two_units_do_not_mix() {
    Quantity pieces = Quantity.of("6", "C62");
    Quantity kilograms = Quantity.of("6", "KGM");
    Refused.as("unit_mismatch", () -> pieces.plus(kilograms));
    Refused.as("unit_mismatch", () -> pieces.minus(kilograms));
    Refused.as("unit_mismatch", () -> pieces.compareTo(kilograms));
    Refused.as("unit_mismatch", () -> pieces.isMultipleOf(kilograms));
  }

  @Test
  void an_order_multiple_fits_exactly_or_not_at_all() {
    Quantity step = Quantity.of("0.25", "TNE");
    assertThat(Quantity.of("1.75", "TNE").isMultipleOf(step)).isTrue();
    assertThat(Quantity.of("1.76", "TNE").isMultipleOf(step)).isFalse();
    assertThat(Quantity.of("0.125", "TNE").isMultipleOf(step)).isFalse();
  }

  @Test
  void weights_are_kilograms_to_the_milligram() {
    assertThat(Weight.of("12.500")).hasToString("12.5 kg").isEqualTo(Weight.of("12.5 kg"));
    assertThat(Weight.of("0").plus(Weight.of("1.5"))).isEqualTo(Weight.of("1.5"));
    assertThat(Weight.of("0.25").times(new BigDecimal("500"))).isEqualTo(Weight.of("125"));
    assertThat(Weight.of("1")).isLessThan(Weight.of("1.000001"));
    Refused.as("weight_negative", () -> Weight.of("-0.1"));
    Refused.as("weight_scale", () -> Weight.of("0.0000001"));
    Refused.as("weight_scale", () -> Weight.of("0.000001").times(new BigDecimal("0.5")));
    Refused.as("number_format", () -> Weight.of("12.5 lb"));
  }
}
