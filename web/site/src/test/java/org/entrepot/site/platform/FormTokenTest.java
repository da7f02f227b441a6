package org.entrepot.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormTokenTest {
  private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_token_holds_for_its_secret_and_never_looks_the_same() {
    String one = FormToken.mask(SECRET);
    String two = FormToken.mask(SECRET);
    assertThat(one).isNotEqualTo(two);
    assertThat(FormToken.matches(one, SECRET)).isTrue();
    assertThat(FormToken.matches(two, SECRET)).isTrue();
  }

  @Test
  void a_token_of_another_session_or_no_token_does_not_hold() {
    byte[] other = "fedcba9876543210".getBytes(StandardCharsets.US_ASCII);
    assertThat(FormToken.matches(FormToken.mask(other), SECRET)).isFalse();
    assertThat(FormToken.matches("", SECRET)).isFalse();
    assertThat(FormToken.matches("not base64 !", SECRET)).isFalse();
    assertThat(FormToken.matches("AAAA", SECRET)).isFalse();
  }
}
