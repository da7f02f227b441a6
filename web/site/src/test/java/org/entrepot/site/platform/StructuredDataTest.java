package org.entrepot.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  @Test
  void a_thing_is_told_with_its_parts_and_without_what_is_not_known() {
    String told =
        StructuredData.of("Product")
            .with("name", "Lamp")
            .with("sku", null)
            .with("offers", StructuredData.of("Offer").with("price", new BigDecimal("1.20")))
            .inScript();

    assertThat(told)
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"name\":\"Lamp\","
                + "\"offers\":{\"@type\":\"Offer\",\"price\":1.20}}");
  }

  @Test
  void no_name_ends_the_script_that_it_stands_in() {
    String name = "</script><script>alert('&')\u2028";

    String told = StructuredData.of("Product").with("name", name).inScript();

    assertThat(told).doesNotContain("<", ">", "&", "\u2028");
    try (JsonReader reader = Json.createReader(new StringReader(told))) {
      assertThat(reader.readObject().getString("name")).isEqualTo(name);
    }
  }
}
