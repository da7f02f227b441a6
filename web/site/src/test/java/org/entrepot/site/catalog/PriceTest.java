package org.entrepot.site.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.entrepot.platform.value.UnitPrice;
import org.junit.jupiter.api.Test;

class PriceTest {

  @Test
  void a_price_has_the_decimals_of_its_currency_or_more() {
    assertThat(Price.of(UnitPrice.of("4.2", "EUR")).amount()).hasToString("4.20");
    assertThat(Price.of(UnitPrice.of("0.0125", "EUR")).amount()).hasToString("0.0125");
    assertThat(Price.of(UnitPrice.of("420", "JPY")).amount()).hasToString("420");
  }

  @Test
  void what_has_no_amount_or_no_currency_has_no_price() {
    assertThat(Price.of(null, Currency.getInstance("EUR"))).isNull();
    assertThat(Price.of(BigDecimal.TEN, null)).isNull();
  }
}
