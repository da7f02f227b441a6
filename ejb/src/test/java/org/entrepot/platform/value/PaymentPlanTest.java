package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPlanTest {
  private static final PaymentPlan DEPOSIT = PaymentPlan.of("30 ON_ORDER, 70 BEFORE_SHIPMENT");

  @Test
  void a_plan_is_read_written_and_abbreviated() {
    assertThat(DEPOSIT.instalments())
        .containsExactly(
            new Instalment(new BigDecimal("30.00"), PaymentTrigger.ON_ORDER),
            new Instalment(new BigDecimal("70"), PaymentTrigger.BEFORE_SHIPMENT));
    assertThat(DEPOSIT).hasToString("30 ON_ORDER, 70 BEFORE_SHIPMENT");
    assertThat(DEPOSIT.shorthand()).isEqualTo("30/70");
    assertThat(PaymentPlan.of("33.33 on_order,66.67 net_60").shorthand()).isEqualTo("33.33/66.67");
    assertThat(PaymentPlan.of("100 NET_30").shorthand()).isEqualTo("100");
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 0.05, EUR 0.02, EUR 0.03",
    "EUR, 1234.57, EUR 370.37, EUR 864.20",
    "JPY, 1, JPY 0, JPY 1",
    "KWD, 0.333, KWD 0.100, KWD 0.233",
    "EUR, -10.01, EUR -3.00, EUR -7.01"
  })
  void instalments_lose_no_unit(String currency, String total, String deposit, String balance) {
    assertThat(DEPOSIT.amounts(Money.of(total, currency)))
        .extracting(Money::toString)
        .containsExactly(deposit, balance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 ON_ORDER", "30 ON_ORDER, 70.0001 NET_30", "99.9999 ON_ORDER"})
  void instalments_that_are_not_a_hundred_are_refused(String text) {
    Refused.as("plan_sum", () -> PaymentPlan.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"70 BEFORE_SHIPMENT, 30 ON_ORDER", "50 NET_30, 50 NET_30"})
  void instalments_out_of_order_or_twice_are_refused(String text) {
    Refused.as("plan_order", () -> PaymentPlan.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0 ON_ORDER, instalment_percent",
    "-10 ON_ORDER, instalment_percent",
    "100.1 ON_ORDER, instalment_percent",
    "0.00001 ON_ORDER, instalment_percent",
    "30, instalment_format",
    "'', instalment_format",
    "30 LATER, instalment_trigger",
    "x ON_ORDER, number_format"
  })
  void an_instalment_that_does_not_hold_is_refused(String text, String code) {
    Refused.as(code, () -> Instalment.of(text));
  }

  @Test
  void a_plan_without_instalments_is_refused_and_keeps_its_own_list() {
    Refused.as("plan_empty", () -> new PaymentPlan(List.of()));
    List<Instalment> given = new ArrayList<>(DEPOSIT.instalments());
    PaymentPlan plan = new PaymentPlan(given);
    given.clear();
    assertThat(plan).isEqualTo(DEPOSIT);
  }
}
