package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariablesTest {
  private final Map<String, String> given =
      Map.of("DB_PORT", " 4000 ", "HTTP_PORT", "eighty", "BLANK", "  ");
  private final Variables variables = new Variables(name -> Optional.ofNullable(given.get(name)));

  @Test
  void a_blank_value_counts_as_none() {
    assertThat(variables.find("BLANK")).isEmpty();
    assertThat(variables.get("BLANK", "otherwise")).isEqualTo("otherwise");
  }

  @Test
  void a_missing_value_without_default_is_named() {
    assertThatThrownBy(() -> variables.require("DB_URL"))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("DB_URL");
  }

  @Test
  void a_port_is_read_or_has_its_default() {
    assertThat(variables.port("database", "DB_PORT", 3316).number()).isEqualTo(4000);
    assertThat(variables.port("SMTP", "SMTP_PORT", 2525).number()).isEqualTo(2525);
  }

  @Test
  void a_port_that_is_no_number_is_named() {
    assertThatThrownBy(() -> variables.port("site", "HTTP_PORT", 8080))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("HTTP_PORT=eighty");
  }
}
