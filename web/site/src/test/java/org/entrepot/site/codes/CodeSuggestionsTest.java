package org.entrepot.site.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Suggestion;
import org.junit.jupiter.api.Test;

class CodeSuggestionsTest {

  @Test
  void codes_are_found_by_their_beginning_and_by_words() {
    assertThat(CodeSuggestions.find("unit", "kilogr", Locale.ENGLISH))
        .contains(new Suggestion("KGM", "kilogram"));
    assertThat(CodeSuggestions.find("unit", "KGM", Locale.CHINESE))
        .contains(new Suggestion("KGM", "千克"));
    assertThat(CodeSuggestions.find("locode", "NLRTM", Locale.ENGLISH))
        .extracting(Suggestion::value)
        .contains("NLRTM");
    assertThat(CodeSuggestions.find("hs", "8471", Locale.ENGLISH))
        .extracting(Suggestion::value)
        .allMatch(code -> code.startsWith("8471."))
        .isNotEmpty();
  }

  @Test
  void a_list_of_suggestions_is_short() {
    assertThat(CodeSuggestions.find("hs", "", Locale.ENGLISH)).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void another_list_is_not_found() {
    assertThatThrownBy(() -> CodeSuggestions.find("passwords", "a", Locale.ENGLISH))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void names_cannot_become_markup() {
    assertThat(new Suggestion("X\"Y", "<b>&").option())
        .isEqualTo("<option value=\"X&quot;Y\" label=\"&lt;b>&amp;\"></option>\n");
  }
}
