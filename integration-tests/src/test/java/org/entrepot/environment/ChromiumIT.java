package org.entrepot.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChromiumIT {

  @Test
  void a_browser_starts_and_shows_a_page() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        Page page = browser.newPage()) {
      page.setContent("<h1>Entrepot</h1>");
      assertThat(page.textContent("h1")).isEqualTo("Entrepot");
    }
  }

  @Test
  void a_named_browser_wins_over_the_path() {
    Map<String, String> environment = Map.of("CHROMIUM", "/own/chrome", "PATH", "/usr/bin");
    assertThat(new Chromium(environment, any -> true).find()).contains(Path.of("/own/chrome"));
  }

  @Test
  void a_browser_on_the_path_wins_over_the_usual_places() {
    assertThat(new Chromium(Map.of("PATH", "/own/bin"), any -> true).find())
        .contains(Path.of("/own/bin/chromium"));
  }

  @Test
  void without_a_browser_the_tests_fail_and_say_what_to_run() {
    assertThatThrownBy(() -> new Chromium(Map.of(), none -> false).findOrInstall())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Run: ")
        .hasMessageContaining("CHROMIUM=");
  }
}
