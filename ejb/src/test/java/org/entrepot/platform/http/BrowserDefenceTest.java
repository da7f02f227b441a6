package org.entrepot.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserDefenceTest {
  private static final String HSTS = "Strict-Transport-Security";

  @Test
  void only_what_is_encrypted_promises_to_stay_so() {
    BrowserDefence local = new BrowserDefence("default-src 'none'", "http://localhost:8080");

    assertThat(local.headers(false)).doesNotContainKey(HSTS);
    assertThat(local.headers(true)).containsKey(HSTS);
  }

  @Test
  void a_site_with_an_encrypted_address_is_encrypted_though_its_proxy_forgot_to_say_so() {
    BrowserDefence real = new BrowserDefence("default-src 'none'", "https://trade.example");

    assertThat(real.encrypted(false)).isTrue();
    assertThat(real.headers(false)).containsKey(HSTS);
  }

  @Test
  void an_id_that_could_forge_a_log_line_is_replaced() {
    assertThat(RequestId.of("order-17_a.b")).isEqualTo("order-17_a.b");
    for (String forged : new String[] {"a\nb", "", "<i>", "x".repeat(65)}) {
      assertThat(RequestId.of(forged)).isNotEqualTo(forged).matches("[0-9a-f-]{36}");
    }
    assertThat(RequestId.of(null)).matches("[0-9a-f-]{36}");
  }
}
