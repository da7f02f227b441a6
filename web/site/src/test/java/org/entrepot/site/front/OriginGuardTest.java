package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginGuardTest {
  private static final String HOST = "trade.example:8443";

  @Test
  void a_post_from_our_own_pages_is_ours() {
    assertThat(OriginGuard.ours("same-origin", "https://trade.example:8443", HOST)).isTrue();
    assertThat(OriginGuard.ours(null, "https://trade.example:8443", HOST)).isTrue();
    assertThat(OriginGuard.ours("none", null, HOST)).isTrue();
  }

  @Test
  void a_post_from_another_site_is_not() {
    assertThat(OriginGuard.ours("cross-site", null, HOST)).isFalse();
    assertThat(OriginGuard.ours("same-site", "https://other.trade.example", HOST)).isFalse();
    assertThat(OriginGuard.ours(null, "https://evil.example", HOST)).isFalse();
    assertThat(OriginGuard.ours(null, "https://trade.example:8444", HOST)).isFalse();
    assertThat(OriginGuard.ours(null, "null", HOST)).isFalse();
    assertThat(OriginGuard.ours(null, "::", HOST)).isFalse();
    assertThat(OriginGuard.ours(null, "https://trade.example:8443", null)).isFalse();
  }

  @Test
  void what_the_browser_says_of_the_site_outweighs_an_origin() {
    assertThat(OriginGuard.ours("cross-site", "https://trade.example:8443", HOST)).isFalse();
  }

  @Test
  void a_program_without_either_header_has_no_cookies_to_abuse() {
    assertThat(OriginGuard.ours(null, null, HOST)).isTrue();
  }
}
