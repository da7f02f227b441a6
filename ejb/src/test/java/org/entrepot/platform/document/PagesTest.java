package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void a_running_amount_is_carried_over_every_page_break() {
    var pages = Reading.texts(ledger(100).toBytes());
    assertThat(pages.size()).isGreaterThan(2);
    int rows = 0;
    for (int page = 0; page < pages.size(); page++) {
      var text = pages.get(page);
      if (page > 0) {
        assertThat(text).contains("Brought forward " + 10 * rows + ".00");
      } else {
        assertThat(text).doesNotContain("Brought forward");
      }
      rows += (int) text.lines().filter(line -> line.startsWith("Goods ")).count();
      if (page < pages.size() - 1) {
        assertThat(text).contains("Carried over " + 10 * rows + ".00");
      } else {
        assertThat(text).doesNotContain("Carried over").contains("Total 1000.00");
      }
    }
    assertThat(rows).isEqualTo(100);
  }

  @Test
  void the_head_of_a_table_stands_on_each_of_its_pages() {
    assertThat(Reading.texts(ledger(100).toBytes()))
        .allSatisfy(page -> assertThat(page).contains("Description Amount"));
  }

  @Test
  void a_table_on_one_page_carries_nothing() {
    var text = Reading.text(ledger(5).toBytes());
    assertThat(text).doesNotContain("Carried over").doesNotContain("Brought forward");
  }

  @Test
  void totals_never_stand_on_a_page_without_a_row() {
    for (int rows = 15; rows < 60; rows++) {
      var pages = Reading.texts(ledger(rows).toBytes());
      var last = pages.get(pages.size() - 1);
      assertThat(last).as("%d rows", rows).contains("Total").contains("Goods " + rows + " ");
    }
  }

  @Test
  void pages_are_counted_and_headed() {
    var pages = Reading.texts(ledger(100).toBytes());
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page))
          .contains("Page " + (page + 1) + " of " + pages.size())
          .contains("LED-1");
    }
  }

  @Test
  void a_heading_is_not_left_alone_at_the_foot_of_a_page() {
    for (int lines = 30; lines < 60; lines++) {
      var document = PdfDocument.titled("T", Locale.ENGLISH);
      for (int i = 0; i < lines; i++) {
        document.add(Paragraph.of("Line " + i));
      }
      document.add(Heading.of("Terms of payment"), Paragraph.of("In advance."));
      var pages = Reading.texts(document.toBytes());
      assertThat(pages)
          .filteredOn(page -> page.contains("Terms of payment"))
          .singleElement()
          .asString()
          .contains("In advance.");
    }
  }

  @Test
  void a_paragraph_kept_together_moves_to_the_next_page_as_a_whole() {
    var words = "word ".repeat(150);
    for (int lines = 25; lines < 45; lines++) {
      var document = PdfDocument.titled("T", Locale.ENGLISH);
      for (int i = 0; i < lines; i++) {
        document.add(Paragraph.of("Line " + i));
      }
      document.add(Paragraph.of("Begin " + words + "End").keepTogether());
      assertThat(Reading.texts(document.toBytes()))
          .filteredOn(page -> page.contains("Begin"))
          .singleElement()
          .asString()
          .contains("End");
    }
  }

  @Test
  void a_row_taller_than_a_page_is_divided_and_loses_nothing() {
    var many = numbered(2000);
    var table =
        Table.of(Column.text("No."), Column.text("Description").weight(3), Column.number("Amount"))
            .row("1", "short", "1.00")
            .row("2", many, "2.00")
            .row("3", "last row", "3.00")
            .carry("Carried over", "Brought forward", rows -> rows + " rows")
            .total("Total", "6.00");
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(table).toBytes();
    var pages = Reading.texts(pdf);
    assertThat(pages.size()).isGreaterThan(3);
    var text = String.join(" ", pages);
    for (int i = 0; i < 2000; i++) {
      assertThat(text).contains("w" + i + ".");
    }
    assertThat(pages.get(0)).contains("Carried over 1 rows");
    assertThat(pages.get(pages.size() - 1)).contains("last row").contains("Total");
  }

  @Test
  void columns_taller_than_a_page_are_divided_and_lose_nothing() {
    var pdf =
        PdfDocument.titled("T", Locale.ENGLISH)
            .add(
                Columns.sideBySide()
                    .column(Paragraph.of(numbered(1500)))
                    .column(Paragraph.of("short")))
            .toBytes();
    var text = Reading.text(pdf);
    assertThat(text).contains("w0.", "w777.", "w1499.", "short");
  }

  @Test
  void signatures_are_not_divided() {
    for (int lines = 25; lines < 50; lines++) {
      var document = PdfDocument.titled("T", Locale.ENGLISH);
      for (int i = 0; i < lines; i++) {
        document.add(Paragraph.of("Line " + i));
      }
      document.add(SignatureFields.labelled("Signature", "Date").field("Seller Ltd", "A. Seller"));
      assertThat(Reading.texts(document.toBytes()))
          .filteredOn(page -> page.contains("Seller Ltd"))
          .singleElement()
          .asString()
          .contains("Signature", "Date");
    }
  }

  @Test
  void five_thousand_rows_are_set_completely() {
    var pdf = ledger(5000).toBytes();
    assertThat(pdf.length).isLessThan(2_000_000);
    var rows =
        Reading.texts(pdf).stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("Goods "))
            .collect(Collectors.toSet());
    assertThat(rows).hasSize(5000);
  }

  @Test
  void a_long_footer_takes_room_from_the_text_and_is_not_cut() {
    var document = ledger(100).footer(numbered(120));
    assertThat(Reading.texts(document.toBytes()))
        .allSatisfy(page -> assertThat(page).contains("w0.", "w119."));
  }

  @Test
  void a_document_without_blocks_has_one_page() {
    assertThat(Reading.pages(PdfDocument.titled("Empty", Locale.ENGLISH).toBytes())).isEqualTo(1);
  }

  private static String numbered(int words) {
    return IntStream.range(0, words).mapToObj(i -> "w" + i + ".").collect(Collectors.joining(" "));
  }

  private static PdfDocument ledger(int rows) {
    var table = Table.of(Column.text("Description"), Column.number("Amount").millimetres(40));
    for (int row = 1; row <= rows; row++) {
      table.row(List.of(Cell.of("Goods " + row + " of steel").note("origin CN"), Cell.of("10.00")));
    }
    table.carry("Carried over", "Brought forward", printed -> 10 * printed + ".00");
    table.grandTotal("Total", 10 * rows + ".00");
    return PdfDocument.titled("Ledger", Locale.ENGLISH)
        .number("LED-1")
        .pageLabel("Page {page} of {pages}")
        .add(table);
  }
}
