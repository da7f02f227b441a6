package org.entrepot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.SiteVisitor;
import org.junit.jupiter.api.Test;

/** The API's reference tries operations out, under the strict content policy of every page. */
@OnEntrepot
class ReferenceInABrowser {

  @Test
  void an_operation_that_is_open_to_anybody_is_tried_from_its_page() {
    try (SiteVisitor visitor = new SiteVisitor()) {
      List<String> faults = new ArrayList<>();
      Page page = visitor.context().newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add(message.text());
            }
          });
      page.navigate(Environment.current().site() + "/developers");
      page.click("a[href='/developers/products']");
      page.fill("#try-limit", "3");
      page.click("form[data-try] button[type=submit]");
      page.waitForSelector("[data-answer] pre");

      assertThat(page.textContent("[data-answer] p")).startsWith("200");
      assertThat(page.textContent("[data-answer] pre")).contains("\"items\"");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void what_needs_a_token_shows_the_problem_without_one() {
    try (SiteVisitor visitor = new SiteVisitor()) {
      Page page = visitor.context().newPage();
      page.navigate(Environment.current().site() + "/developers/createRfq");
      assertThat(page.inputValue("#try-body")).contains("Desk lamps");
      page.click("form[data-try] button[type=submit]");
      page.waitForSelector("[data-answer] pre");

      assertThat(page.textContent("[data-answer] pre")).contains("sign_in_required");
    }
  }
}
