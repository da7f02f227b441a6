package org.entrepot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:8180/realms/entrepot", "http://localhost:8180/realms/entrepot/"})
  void a_realm_is_read_from_its_address(String url) {
    assertThat(RealmAddress.of(url))
        .isEqualTo(new RealmAddress("http://localhost:8180", "entrepot"));
  }

  @Test
  void a_server_below_a_path_keeps_it() {
    assertThat(RealmAddress.of("https://id.example/auth/realms/trade"))
        .isEqualTo(new RealmAddress("https://id.example/auth", "trade"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8180", "http://localhost:8180/realms/", "x/realms/a/b"})
  void an_address_without_a_realm_is_refused_with_the_settings_name(String url) {
    assertThatThrownBy(() -> RealmAddress.of(url)).hasMessageContaining("KEYCLOAK_URL");
  }
}
