package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalPathTest {
  @Test
  void a_path_of_ours_is_local() {
    assertThat(LocalPath.is("/desk?cursor=a//b")).isTrue();
    assertThat(LocalPath.orElse("/help", "/")).isEqualTo("/help");
  }

  @Test
  void what_a_browser_would_take_for_another_site_is_not() {
    for (String path :
        List.of(
            "", "desk", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb")) {
      assertThat(LocalPath.is(path)).as(path).isFalse();
      assertThat(LocalPath.orElse(path, "/")).isEqualTo("/");
    }
    assertThat(LocalPath.orElse(null, "/")).isEqualTo("/");
  }
}
