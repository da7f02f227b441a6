package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "th"})
  void a_word_without_end_is_broken_between_characters(String language) {
    for (var letter : new String[] {"x", "م", "中", "ก", "कि", "e\u0301"}) {
      var pdf =
          PdfDocument.titled("1", Locale.forLanguageTag(language))
              .add(Paragraph.of(letter.repeat(1500)))
              .toBytes();
      var read = Normalizer.normalize(Reading.text(pdf), Normalizer.Form.NFD);
      assertThat(read.split(letter, -1)).as(letter).hasSize(1501);
    }
  }

  @Test
  void control_characters_are_room_and_lines_end_at_line_feeds() {
    var text = "one\u0000two\tthree\rfour\u0007\nfive\r\nsix";
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(Paragraph.of(text)).toBytes();
    assertThat(Reading.text(pdf)).contains("one two three four", "five", "six");
  }

  @Test
  void marks_without_a_letter_and_heaps_of_marks_do_no_harm() {
    for (var text :
        new String[] {
          "\u0301",
          "\u0E48\u0E33",
          "a" + "\u0301\u0323".repeat(500),
          "\u093F\u094D",
          "\u064B\u064B",
          "\u05B8",
          "क्" + "्क".repeat(500),
          "\u0E33\u0E33",
          "\u200D\u200D",
          " "
        }) {
      var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(Paragraph.of(text)).toBytes();
      assertThat(Reading.pages(pdf)).isEqualTo(1);
    }
  }

  @Test
  void direction_overrides_are_obeyed_without_harm() {
    var text = "\u202Eabc\u202C \u2067def\u2069 \u202B(x)\u202C भारत \u202Eभारत\u202C";
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(Paragraph.of(text)).toBytes();
    assertThat(Reading.text(pdf)).contains("def");
  }

  @Test
  void text_cannot_write_operators_of_the_page() {
    var text = "> Tj ET Q (x) <</MCID 99>> BDC \\ ) ( %";
    var pdf =
        PdfDocument.titled(text, Locale.ENGLISH)
            .issuer(text)
            .number(text)
            .subject(text)
            .watermark(text)
            .footer(text)
            .add(Paragraph.of(text))
            .toBytes();
    assertThat(Reading.text(pdf)).contains(text);
  }

  @Test
  void random_text_of_all_scripts_is_set_or_refused() {
    var random = new Random(42);
    for (int run = 0; run < 100; run++) {
      var text = new StringBuilder();
      int block = random.nextInt(0x3100);
      for (int i = 0; i < 60; i++) {
        text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x3100) : block + i);
      }
      var language = Locale.forLanguageTag(random.nextBoolean() ? "en" : "ar");
      var document = PdfDocument.titled("T", language).lenient().add(Paragraph.of(text.toString()));
      assertThat(Reading.pages(document.toBytes())).isEqualTo(1);
    }
  }
}
