package org.entrepot.platform.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  @Test
  void lines_end_at_words_and_lose_their_last_spaces() {
    assertThat(lines(Locale.ENGLISH, "one two  three four", 8))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void a_space_that_must_not_break_does_not() {
    assertThat(lines(Locale.ENGLISH, "pay 30\u00A0% now", 7))
        .containsExactly("pay", "30\u00A0%", "now");
  }

  @Test
  void a_chinese_line_never_begins_with_a_comma() {
    assertThat(lines(Locale.SIMPLIFIED_CHINESE, "货物数量，价格", 4)).containsExactly("货物数", "量，价格");
  }

  @Test
  void thai_lines_end_at_words() {
    assertThat(lines(Locale.forLanguageTag("th"), "บริษัทการค้าไทย", 8))
        .allSatisfy(
            line -> assertThat(List.of("บริษัท", "การค้า", "ไทย", "การค้าไทย")).contains(line));
  }

  @Test
  void a_word_longer_than_the_line_is_broken_and_the_text_goes_on_after_it() {
    assertThat(lines(Locale.ENGLISH, "a abcdefghij b", 4))
        .containsExactly("a", "abcd", "efgh", "ij b");
  }

  @Test
  void a_letter_stays_with_its_marks() {
    assertThat(lines(Locale.ENGLISH, "e\u0323\u0301e\u0323\u0301", 1))
        .containsExactly("e\u0323\u0301", "e\u0323\u0301");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(lines(Locale.ENGLISH, "", 10)).containsExactly("");
  }

  /** Each character is one wide. */
  private static List<String> lines(Locale locale, String text, int width) {
    return new LineBreaker(locale)
        .ranges(text, width, String::length).stream()
            .map(range -> text.substring(range.start(), range.end()))
            .toList();
  }
}
