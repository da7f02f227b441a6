package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductViewTest {

  private final ProductView bottle =
      Listings.draft(Listings.complete()).publicView(Listings.SUPPLIER);

  @ParameterizedTest
  @CsvSource({"100, 4.20", "999, 4.20", "1000, 3.80", "250000, 3.80"})
  void the_price_is_that_of_the_last_tier_reached(String quantity, String price) {
    assertThat(bottle.priceFor(Quantity.of(quantity, "C62"))).hasValue(UnitPrice.of(price, "EUR"));
  }

  @Test
  void there_is_no_price_below_the_minimum_order_or_in_another_unit() {
    assertThat(bottle.priceFor(Quantity.of("99", "C62"))).isEmpty();
    assertThat(bottle.priceFor(Quantity.of("1000", "KGM"))).isEmpty();
  }

  @Test
  void a_product_without_prices_has_none() {
    ProductView bare = Listings.draft(Listings.bare()).publicView(Listings.SUPPLIER);

    assertThat(bare.priceFor(Quantity.of("1", "C62"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "150, C62, ",
    "100, C62, ",
    "50, C62, below_minimum_order",
    "125, C62, not_order_multiple",
    "150, KGM, unit_mismatch"
  })
  void a_quantity_fits_the_minimum_the_multiple_and_the_unit(
      String quantity, String unit, String problem) {
    assertThat(bottle.problemWith(Quantity.of(quantity, unit)).orElse(null)).isEqualTo(problem);
  }

  @Test
  void a_view_gives_the_command_that_would_write_it() {
    Product again = Listings.draft(bottle.asDescription());

    assertThat(again.publicView(Listings.SUPPLIER).asDescription())
        .isEqualTo(bottle.asDescription());
  }

  @Test
  void a_view_and_a_command_speak_the_same_json() {
    DescribeProduct read = Json.read(Json.write(bottle), DescribeProduct.class);

    assertThat(read.tiers()).isEqualTo(bottle.tiers());
    assertThat(read.currency()).isEqualTo(bottle.currency());
    assertThat(read.hs()).isEqualTo(bottle.hs());
    assertThat(read.minimumOrder()).isEqualTo(bottle.minimumOrder());
    assertThat(read.leadTimeDays()).isEqualTo(20);
  }
}
