package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void columns_run_from_the_left_in_english_and_from_the_right_in_arabic() {
    var english = parties(Locale.ENGLISH);
    assertThat(Reading.one(english, "SELLER").left())
        .isLessThan(Reading.one(english, "BUYER").left());
    var arabic = parties(ARABIC);
    assertThat(Reading.one(arabic, "SELLER").left())
        .isGreaterThan(Reading.one(arabic, "BUYER").left());
  }

  @Test
  void text_begins_at_the_side_where_reading_begins() {
    float width = Paper.A4.width();
    assertThat(Reading.one(parties(Locale.ENGLISH), "SELLER").left()).isLessThan(60);
    assertThat(Reading.one(parties(ARABIC), "SELLER").right()).isGreaterThan(width - 60);
  }

  @Test
  void figures_end_at_one_edge_in_every_language() {
    for (var language : new Locale[] {Locale.ENGLISH, ARABIC}) {
      var table =
          Table.of(Column.text("A"), Column.number("B")).row("x", "1,234,567.89").row("y", "0.50");
      var pdf = PdfDocument.titled("T", language).add(table).toBytes();
      assertThat(Reading.one(pdf, "1,234,567.89").right())
          .isCloseTo(Reading.one(pdf, "0.50").right(), within(0.1f));
    }
  }

  @Test
  void pairs_of_a_bilingual_text_begin_at_one_height() {
    var text =
        BilingualText.in(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
            .heading("Delivery", "交货")
            .clause("1.1", "First clause. " + "It is long. ".repeat(30), "第一条。")
            .clause("1.2", "Second clause.", "第二条。" + "很长。".repeat(60));
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(text).toBytes();
    assertThat(Reading.one(pdf, "First clause").y())
        .isCloseTo(Reading.one(pdf, "第一条").y(), within(1f));
    assertThat(Reading.one(pdf, "Second clause").y())
        .isCloseTo(Reading.one(pdf, "第二条").y(), within(1f));
    assertThat(Reading.one(pdf, "Second clause").left()).isLessThan(Paper.A4.width() / 2);
    assertThat(Reading.one(pdf, "第二条").left()).isGreaterThan(Paper.A4.width() / 2);
  }

  @Test
  void the_number_of_a_clause_hangs_where_its_own_language_begins() {
    var text = BilingualText.in(Locale.ENGLISH, ARABIC).clause("7.1", "Delivery.", "يكون التسليم.");
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(text).toBytes();
    var numbers = Reading.find(pdf, "7.1");
    assertThat(numbers.get(0).left()).isLessThan(60);
    assertThat(numbers.get(1).right()).isGreaterThan(Paper.A4.width() - 60);
  }

  @Test
  void nothing_is_printed_outside_of_the_margins() {
    var word = "Donaudampfschifffahrtsgesellschaft".repeat(20);
    var table = Table.of(Column.text("A").millimetres(10), Column.text("B")).row(word, word);
    var pdf =
        PdfDocument.titled(word, Locale.ENGLISH)
            .issuer(word)
            .number(word)
            .footer(word)
            .add(Paragraph.of(word), table, Facts.inColumns(6).fact(word, word))
            .toBytes();
    assertThat(Reading.extents(pdf))
        .allSatisfy(
            extent -> {
              assertThat(extent.left()).isGreaterThan(50);
              assertThat(extent.right()).isLessThan(Paper.A4.width() - 50);
              assertThat(extent.y()).isBetween(20f, Paper.A4.height() - 20);
            });
    assertThat(Reading.text(pdf).replaceAll("\\s", "")).contains(word);
  }

  @Test
  void a_column_narrower_than_a_character_still_ends() {
    var table = Table.of(Column.text("A").millimetres(0.5f), Column.text("B")).row("narrow", "b");
    assertThat(Reading.pages(PdfDocument.titled("T", Locale.ENGLISH).add(table).toBytes()))
        .isEqualTo(1);
  }

  @Test
  void paper_is_what_the_country_prints_on() {
    assertThat(Paper.customaryIn("US")).isEqualTo(Paper.LETTER);
    assertThat(Paper.customaryIn("MX")).isEqualTo(Paper.LETTER);
    assertThat(Paper.customaryIn("DE")).isEqualTo(Paper.A4);
    assertThat(Paper.customaryIn("CN")).isEqualTo(Paper.A4);
    assertThat(Paper.customaryIn("??")).isEqualTo(Paper.A4);
  }

  @Test
  void the_page_has_the_size_of_the_paper() {
    var pdf = PdfDocument.titled("T", Locale.US).paper(Paper.LETTER).toBytes();
    Reading.of(
        pdf,
        read -> {
          assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
          assertThat(read.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
          return read;
        });
  }

  private static byte[] parties(Locale language) {
    return PdfDocument.titled("T", language)
        .add(Columns.sideBySide().column(Paragraph.of("SELLER")).column(Paragraph.of("BUYER")))
        .toBytes();
  }
}
