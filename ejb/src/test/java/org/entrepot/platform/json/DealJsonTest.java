package org.entrepot.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.UnitPrice;
import org.junit.jupiter.api.Test;

/** What rows keep as a snapshot is read back as it was. */
class DealJsonTest {

  @Test
  void a_deal_survives_being_kept() {
    Deal deal = Deals.chairs();
    assertThat(Json.read(Json.write(deal), Deal.class)).isEqualTo(deal);
  }

  @Test
  void a_price_without_base_quantity_is_for_one() {
    assertThat(Json.read("{\"amount\":\"1.5\",\"currency\":\"EUR\"}", UnitPrice.class))
        .isEqualTo(UnitPrice.of("1.5", "EUR"));
  }

  @Test
  void terms_without_a_place_are_no_terms() {
    assertThatThrownBy(() -> Json.read("{\"incoterm\":\"FOB\"}", DeliveryTerms.class))
        .isInstanceOf(JsonbException.class)
        .hasRootCauseMessage("A field is missing");
  }
}
