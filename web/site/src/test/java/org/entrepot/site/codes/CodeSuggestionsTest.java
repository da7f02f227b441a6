package org.entrepot.site.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Suggestion;
import org.junit.jupiter.api.Test;

class CodeSuggestionsTest {

  @Test
  void codes_are_found_by_their_beginning_and_by_words() {
    assertThat(find("unit", "kilogr", Locale.ENGLISH)).contains(new Suggestion("KGM", "kilogram"));
    assertThat(find("unit", "KGM", Locale.CHINESE)).contains(new Suggestion("KGM", "千克"));
    assertThat(find("locode", "NLRTM", Locale.ENGLISH))
        .extracting(Suggestion::value)
        .contains("NLRTM");
    assertThat(find("hs", "8471", Locale.ENGLISH))
        .extracting(Suggestion::value)
        .allMatch(code -> code.startsWith("8471."))
        .isNotEmpty();
  }

  @Test
  void countries_currencies_and_packages_are_found_in_the_readers_language() {
    assertThat(find("country", "espan", Locale.ENGLISH)).isEmpty();
    assertThat(find("country", "germ", Locale.ENGLISH).get(0))
        .isEqualTo(new Suggestion("DE", "Germany"));
    assertThat(find("country", "德国", Locale.CHINESE).get(0)).isEqualTo(new Suggestion("DE", "德国"));
    assertThat(find("currency", "swiss", Locale.ENGLISH))
        .contains(new Suggestion("CHF", "Swiss Franc"));
    assertThat(find("currency", "deutsche mark", Locale.ENGLISH)).isEmpty();
    assertThat(find("package", "pall", Locale.CHINESE)).contains(new Suggestion("PX", "托盘"));
  }

  @Test
  void a_list_of_suggestions_is_short() {
    assertThat(find("hs", "", Locale.ENGLISH)).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void another_list_is_not_found() {
    assertThatThrownBy(() -> find("passwords", "a", Locale.ENGLISH)).isInstanceOf(Refusal.class);
  }

  @Test
  void names_cannot_become_markup() {
    assertThat(new Suggestion("X\"Y", "<b>&").option())
        .isEqualTo("<option value=\"X&quot;Y\" label=\"&lt;b>&amp;\"></option>\n");
  }

  private static List<Suggestion> find(String list, String query, Locale locale) {
    return CodeSuggestions.find(list, query, locale, LocalDate.of(2026, 11, 22));
  }
}
