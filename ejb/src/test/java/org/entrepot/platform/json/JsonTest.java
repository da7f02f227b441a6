package org.entrepot.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.UnitPrice;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void money_is_an_amount_as_text_and_a_currency() {
    assertThat(Json.write(Money.of("1234.5", "EUR")))
        .isEqualTo("{\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
  }

  @Test
  void a_deal_reads_as_it_was_written() {
    Party seller = party("COM-1", "佛山海林家具", "CN");
    Party buyer = party("COM-2", "Möbelhaus Nord GmbH", "DE");
    Deal deal =
        new Deal(
            "QUO-1",
            Digest.of(new byte[] {1}),
            new CompanyId(1),
            seller,
            new CompanyId(2),
            buyer,
            List.of(
                new GoodsLine(
                    1,
                    "Chair",
                    null,
                    HsCode.of("940161"),
                    CountryCode.of("CN"),
                    Quantity.of("100", "C62"),
                    UnitPrice.of("12.345678", "EUR", "10"))),
            Currencies.of("EUR"),
            new DeliveryTerms(Incoterm.FOB, "Shanghai", UnLocode.of("CNSGH")),
            PaymentPlan.of("30 ON_ORDER, 70 BEFORE_SHIPMENT"),
            LocalDate.of(2026, 12, 24));

    assertThat(Json.read(Json.write(deal), Deal.class)).isEqualTo(deal);
  }

  @Test
  void a_decimal_may_come_as_a_number_too() {
    assertThat(Json.read("{\"amount\":12.5,\"currency\":\"EUR\"}", Money.class))
        .isEqualTo(Money.of("12.50", "EUR"));
  }

  @Test
  void excess_decimals_are_refused_and_not_rounded() {
    assertThatThrownBy(() -> Json.read("{\"amount\":\"1.005\",\"currency\":\"EUR\"}", Money.class))
        .hasRootCauseInstanceOf(InvalidValue.class);
  }

  @Test
  void a_short_text_for_a_very_long_number_is_refused() {
    assertThatThrownBy(() -> Json.read("[\"1e999999999\"]", BigDecimal[].class))
        .hasRootCauseInstanceOf(InvalidValue.class);
  }

  @Test
  void a_text_of_very_many_digits_is_refused_before_it_is_read() {
    String digits = "9".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> Json.read("[\"" + digits + "\"]", BigDecimal[].class))
                .hasRootCauseInstanceOf(InvalidValue.class));
  }

  @Test
  void a_text_that_ends_within_an_unknown_field_is_refused_and_not_searched_for_ever() {
    for (String text : List.of("{\"a\":{", "{\"a\":[", "{\"a\":{\"b\":1", "[".repeat(5000))) {
      InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            assertThatThrownBy(() -> Json.read(text, Money.class))
                .isInstanceOf(JsonbException.class);
            assertThatThrownBy(() -> Json.engine().fromJson(stream, Money.class))
                .isInstanceOf(JsonbException.class);
          },
          text);
    }
  }

  @Test
  void a_list_reads_as_its_elements() {
    assertThat(Json.readList("[{\"amount\":\"1\",\"currency\":\"JPY\"}]", Money.class))
        .containsExactly(Money.of("1", "JPY"));
  }

  private static Party party(String number, String name, String country) {
    return new Party(number, name, CountryCode.of(country), List.of("Street 1"), null, null);
  }
}
