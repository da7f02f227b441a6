package org.entrepot.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void an_empty_environment_gives_the_defaults() {
    Settings settings = Settings.from(Map.<String, String>of()::get);

    assertThat(settings.siteUrl()).isEqualTo("http://localhost:8080");
    assertThat(settings.demo()).isFalse();
    assertThat(settings.quotationValidityDays()).isEqualTo(30);
    assertThat(settings.rfqSeats()).isEqualTo(10);
  }

  @Test
  void a_number_that_is_none_is_named() {
    assertThatThrownBy(() -> Settings.from(Map.of("RFQ_SEATS", "many")::get))
        .hasMessageContaining("RFQ_SEATS")
        .hasMessageContaining("many");
  }
}
