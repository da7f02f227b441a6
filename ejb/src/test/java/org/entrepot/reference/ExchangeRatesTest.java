package org.entrepot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.value.CodeRow;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
  private static final List<CodeRow> PUBLISHED =
      List.of(
          rate("USD:2026-04-10", "1.1711"),
          rate("USD:2026-04-13", "1.1684"),
          rate("CNY:2026-04-10", "7.9967"),
          rate("CNY:2026-04-13", "7.9827"),
          rate("IDR:2026-04-13", "20082.05"),
          rate("RUB:2022-03-01", "117.2010"),
          new CodeRow("CHF:2026-04-13", List.of("9.9"), false));

  @Test
  void the_banks_own_rate_is_exact() {
    assertThat(rate("EUR", "USD", MONDAY).rate()).isEqualTo("1.1684");
    assertThat(rate("EUR", "EUR", MONDAY).rate()).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void cross_rates_go_by_the_euro_with_ten_significant_digits() {
    assertThat(rate("USD", "CNY", MONDAY).rate()).isEqualTo("6.832163643");
    assertThat(rate("USD", "EUR", MONDAY).rate()).isEqualTo("0.8558712770");
    assertThat(rate("IDR", "EUR", MONDAY).rate()).isEqualTo("0.00004979571309");
  }

  @Test
  void the_last_published_day_on_or_before_counts_and_is_named() {
    RateView sunday = rate("USD", "CNY", LocalDate.of(2026, 4, 12));
    assertThat(sunday.publishedOn()).isEqualTo("2026-04-10");
    assertThat(sunday.on()).isEqualTo("2026-04-12");
    assertThat(rate("EUR", "USD", LocalDate.of(2027, 1, 1)).publishedOn()).isEqualTo(MONDAY);
    assertThat(sunday.source()).contains("ECB");
  }

  @Test
  void nothing_is_invented_before_the_first_day_or_without_a_common_one() {
    assertThat(rates("EUR", "USD").on(LocalDate.of(2026, 4, 9))).isEmpty();
    assertThat(rates("USD", "IDR").on(LocalDate.of(2026, 4, 12))).isEmpty();
    assertThat(rates("RUB", "USD").on(MONDAY)).isEmpty();
    assertThat(rates("EUR", "CHF").on(MONDAY)).isEmpty();
    assertThat(rates("EUR", "GBP").on(MONDAY)).isEmpty();
  }

  @Test
  void the_shipped_rates_serve_at_once() {
    assertThat(
            new ExchangeRates(
                    Currency.getInstance("USD"),
                    Currency.getInstance("CNY"),
                    ReferenceList.RATE.shipped())
                .on(LocalDate.of(2026, 11, 22)))
        .isPresent();
  }

  private static RateView rate(String from, String to, LocalDate day) {
    return rates(from, to).on(day).orElseThrow();
  }

  private static ExchangeRates rates(String from, String to) {
    return new ExchangeRates(Currency.getInstance(from), Currency.getInstance(to), PUBLISHED);
  }

  private static CodeRow rate(String code, String rate) {
    return new CodeRow(code, List.of(rate), true);
  }
}
