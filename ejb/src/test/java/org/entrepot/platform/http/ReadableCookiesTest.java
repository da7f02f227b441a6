package org.entrepot.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableCookiesTest {

  @Test
  void cookies_of_ascii_are_kept_as_they_are() {
    List<String> sent = List.of("JSESSIONID=a.b; lang=zh", "toast=\"x\"");
    assertThat(ReadableCookies.of(sent)).isEqualTo(sent);
  }

  @Test
  void a_cookie_that_is_not_ascii_is_left_out_and_its_neighbours_are_not() {
    assertThat(ReadableCookies.of(List.of("theme=dark; other=\u00e9; lang=zh", "\u0001=x")))
        .containsExactly("theme=dark; lang=zh", "");
  }
}
