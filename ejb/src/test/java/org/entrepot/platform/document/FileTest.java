package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** What the bytes are, beyond what is seen on the page. */
class FileTest {
  private static final Instant CREATED = Instant.parse("2026-11-22T08:30:00.123456Z");

  @Test
  void the_same_facts_give_the_same_bytes() {
    assertThat(document("INV-1").toBytes()).isEqualTo(document("INV-1").toBytes());
  }

  @Test
  void other_facts_give_other_bytes() {
    assertThat(document("INV-1").toBytes()).isNotEqualTo(document("INV-2").toBytes());
    assertThat(document("INV-1").toBytes())
        .isNotEqualTo(document("INV-1").createdAt(CREATED.plusSeconds(1)).toBytes());
  }

  @Test
  void documents_set_at_the_same_time_do_not_disturb_each_other() throws Exception {
    var alone = document("INV-1").toBytes();
    var threads = Executors.newFixedThreadPool(6);
    try {
      var tasks = new ArrayList<Callable<byte[]>>();
      for (int i = 0; i < 60; i++) {
        tasks.add(() -> document("INV-1").toBytes());
      }
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_block_can_stand_in_two_documents() {
    var table = Table.of(Column.text("A"), Column.number("B")).row("1", "2").total("Sum", "2");
    var first = PdfDocument.titled("T", Locale.ENGLISH).add(table).toBytes();
    assertThat(PdfDocument.titled("T", Locale.ENGLISH).add(table).toBytes()).isEqualTo(first);
  }

  @Test
  void the_file_says_what_it_is() {
    Reading.of(
        document("INV-1").toBytes(),
        pdf -> {
          var information = pdf.getDocumentInformation();
          assertThat(information.getTitle()).isEqualTo("Commercial invoice INV-1");
          assertThat(information.getAuthor()).isEqualTo("Ningbo Bright Tools Co., Ltd. 宁波");
          assertThat(information.getProducer()).isEqualTo("Entrepot");
          assertThat(information.getCreationDate().toInstant())
              .isEqualTo(Instant.parse("2026-11-22T08:30:00Z"));
          var catalog = pdf.getDocumentCatalog();
          assertThat(catalog.getLanguage()).isEqualTo("en-GB");
          assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
          assertThat(catalog.getMarkInfo().isMarked()).isTrue();
          assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
          assertThat(catalog.getOutputIntents()).hasSize(1);
          return pdf;
        });
  }

  @Test
  void the_file_claims_to_be_archivable_and_accessible() {
    assertThat(metadata(document("INV-1")))
        .contains("<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
        .contains("<pdfuaid:part>1</pdfuaid:part>")
        .contains("<xmp:CreateDate>2026-11-22T08:30:00Z</xmp:CreateDate>");
  }

  @Test
  void names_with_markup_do_not_break_the_metadata() {
    var document = document("INV-1").issuer("A & B <Ltd> ]]>\u0001");
    assertThat(metadata(document)).contains("A &amp; B &lt;Ltd&gt; ]]&gt; </rdf:li>");
  }

  @Test
  void every_font_is_embedded_in_part_only() {
    Reading.of(
        document("INV-1").toBytes(),
        pdf -> {
          for (var name : pdf.getPage(0).getResources().getFontNames()) {
            var font = font(pdf, name.getName());
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          }
          return pdf;
        });
    assertThat(document("INV-1").toBytes().length).isLessThan(60_000);
  }

  @Test
  void embedded_outlines_and_widths_are_those_of_the_face() {
    Reading.of(
        PdfDocument.titled("Ắé", Locale.ENGLISH).toBytes(),
        pdf -> {
          var font = font(pdf, "F1");
          for (int code = 1; code <= 2; code++) {
            assertThat(outline(font, code).getBounds2D().isEmpty()).isFalse();
            assertThat(width(font, code)).isPositive();
          }
          return pdf;
        });
  }

  private static java.awt.geom.GeneralPath outline(PDType0Font font, int code) {
    try {
      return font.getPath(code);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static float width(PDType0Font font, int code) {
    try {
      assertThat(font.getWidthFromFont(code))
          .isCloseTo(font.getWidth(code), org.assertj.core.api.Assertions.within(0.1f));
      return font.getWidth(code);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static PDType0Font font(PDDocument pdf, String name) {
    try {
      return (PDType0Font)
          pdf.getPage(0).getResources().getFont(org.apache.pdfbox.cos.COSName.getPDFName(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String metadata(PdfDocument document) {
    return Reading.of(
        document.toBytes(),
        pdf -> {
          try {
            var bytes = pdf.getDocumentCatalog().getMetadata().toByteArray();
            return new String(bytes, StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static PdfDocument document(String number) {
    return PdfDocument.titled("Commercial invoice", Locale.UK)
        .issuer("Ningbo Bright Tools Co., Ltd. 宁波")
        .number(number)
        .createdAt(CREATED)
        .add(
            Paragraph.of("شركة الأمل भारतीय 上海 น้ำมัน"),
            Table.of(Column.text("A"), Column.number("B"))
                .row(List.of(Cell.of("goods").note("note"), Cell.of("1.00")))
                .total("Sum", "1.00"),
            QrCode.of(20, "https://example.com/" + number, "Opens the page"));
  }
}
