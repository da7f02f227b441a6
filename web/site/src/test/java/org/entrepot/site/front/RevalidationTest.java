package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevalidationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W/\"a\"|true",
        "\"a\"|true",
        "\"b\", W/\"a\"|true",
        "*|true",
        "\"b\"|false",
        "a|false",
        "|false"
      })
  void a_page_that_the_browser_has_is_known_by_its_tag(
      @org.jspecify.annotations.Nullable String asked, boolean known) {
    assertThat(Revalidation.matches(asked, "W/\"a\"")).isEqualTo(known);
  }
}
