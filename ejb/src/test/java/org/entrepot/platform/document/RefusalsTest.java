package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  @Test
  void a_character_without_a_glyph_is_refused_by_name() {
    var document = document("Seoul 서울 Trading");
    assertThatThrownBy(document::toBytes)
        .isInstanceOfSatisfying(
            UnprintableText.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("unprintable_text");
              assertThat(refusal.character()).isEqualTo("U+C11C HANGUL SYLLABLES C11C");
              assertThat(refusal.text()).isEqualTo("Seoul 서울 Trading");
            })
        .hasMessageContaining("U+C11C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "\uD800", "\uDC00x", "\uE000", "\uFFFE", "က", "ཀ"})
  void pictographs_broken_pairs_and_unknown_scripts_are_refused(String text) {
    assertThatThrownBy(document(text)::toBytes).isInstanceOf(UnprintableText.class);
  }

  @Test
  void a_character_without_a_glyph_is_refused_wherever_it_stands() {
    var plain = PdfDocument.titled("T", Locale.ENGLISH);
    assertThatThrownBy(() -> plain.footer("서").toBytes()).isInstanceOf(UnprintableText.class);
    var table = Table.of(Column.text("A"), Column.number("B")).row("1", "서");
    assertThatThrownBy(() -> PdfDocument.titled("T", Locale.ENGLISH).add(table).toBytes())
        .isInstanceOf(UnprintableText.class);
    assertThatThrownBy(() -> PdfDocument.titled("T", Locale.ENGLISH).watermark("서").toBytes())
        .isInstanceOf(UnprintableText.class);
  }

  @Test
  void a_long_text_is_quoted_in_part_only() {
    assertThatThrownBy(document("x".repeat(5000) + "서")::toBytes)
        .isInstanceOfSatisfying(
            UnprintableText.class,
            refusal -> assertThat(refusal.getMessage().length()).isLessThan(200));
  }

  @Test
  void a_lenient_document_prints_a_question_mark_instead() {
    var pdf = document("Seoul 서울 Trading").lenient().toBytes();
    assertThat(Reading.pages(pdf)).isEqualTo(1);
    assertThat(Reading.text(pdf)).contains("Trading");
  }

  @Test
  void tables_that_cannot_be_are_refused() {
    var table = Table.of(Column.text("A"), Column.number("B"));
    assertThatThrownBy(() -> table.row("only one")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.total("Sum", "1", "2"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.total("Sum")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(Table::of).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Column.text("A").weight(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Column.text("A").weight(Float.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Column.text("A").millimetres(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void columns_wider_than_the_paper_are_refused() {
    var wide = Table.of(Column.text("A").millimetres(150), Column.text("B").millimetres(150));
    assertThatThrownBy(
            () -> PdfDocument.titled("T", Locale.ENGLISH).add(wide.row("1", "2")).toBytes())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wider");
  }

  @Test
  void facts_and_columns_need_sensible_numbers() {
    assertThatThrownBy(() -> Facts.inColumns(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Facts.inColumns(7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Columns.sideBySide().column(0, java.util.List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PdfDocument document(String text) {
    return PdfDocument.titled("Title", Locale.ENGLISH).add(Paragraph.of(text));
  }
}
