package org.entrepot.platform.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RealUseTest {

  private static final Map<String, String> OWN =
      Map.of("KEYCLOAK_SITE_SECRET", "a", "KEYCLOAK_ADMIN_SECRET", "b", "DB_PASSWORD", "c");

  @Test
  void on_this_machine_the_demo_runs_as_it_is() {
    assertThatCode(() -> RealUse.check("http://localhost:8080", name -> null))
        .doesNotThrowAnyException();
  }

  @Test
  void under_a_name_of_its_own_an_exchange_has_tls_and_secrets_of_its_own() {
    assertThatCode(() -> RealUse.check("https://trade.example", OWN::get))
        .doesNotThrowAnyException();
  }

  @Test
  void whatever_is_missing_is_named_at_once() {
    assertThatThrownBy(
            () ->
                RealUse.check(
                    "http://trade.example",
                    Map.of("KEYCLOAK_SITE_SECRET", "entrepot-site-demo", "DB_PASSWORD", " ")::get))
        .hasMessageContainingAll(
            "SITE_URL must begin with https",
            "KEYCLOAK_SITE_SECRET",
            "KEYCLOAK_ADMIN_SECRET",
            "DB_PASSWORD");
  }
}
