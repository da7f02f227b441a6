package org.entrepot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.platform.value.CodeList;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  private static final ListFormat UNITS = new CodeFormat(CodeList.UNIT, 200);
  private static final String TEXT = "code,name\nMTK,square metre (m²)\n";

  @Test
  void a_byte_order_mark_tells_the_encoding() {
    assertRead(TEXT.getBytes(StandardCharsets.UTF_8));
    assertRead(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
    assertRead(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE));
    assertRead(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void another_encoding_is_refused_rather_than_guessed() {
    refused("reference_encoding", TEXT.getBytes(StandardCharsets.ISO_8859_1));
    refused("reference_encoding", TEXT.getBytes(StandardCharsets.UTF_16LE));
    byte[] late =
        ("code,name\n" + "KGM,kilogram\n".repeat(50_000) + "MTK,m²")
            .getBytes(StandardCharsets.ISO_8859_1);
    refused("reference_encoding", late);
  }

  @Test
  void a_packed_list_is_unpacked() throws IOException {
    assertRead(gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertRead(zip(TEXT.getBytes(StandardCharsets.UTF_8), 1));
  }

  @Test
  void a_bomb_is_refused_at_the_limit() throws IOException {
    byte[] much = new byte[64 * 1024 * 1024];
    Arrays.fill(much, (byte) 'x');
    refused("reference_too_large", gzip(much));
    refused("reference_too_large", zip(much, 1));
    refused("reference_too_large", much);
  }

  @Test
  void a_damaged_or_ambiguous_archive_is_refused() throws IOException {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] packed = gzip(text);
    refused("reference_damaged", Arrays.copyOf(packed, packed.length - 9));
    refused("reference_archive", zip(text, 2));
    refused("reference_archive", zip(text, 0));
  }

  @Test
  void a_cell_of_many_megabytes_is_the_error_of_its_row() {
    String large = "code,name\nKGM," + "x".repeat(900_000) + "\nMTK,square metre (m²)\n";
    Read read = Read.of(UNITS, large.getBytes(StandardCharsets.UTF_8));

    assertThat(read.wrong()).containsExactly("2 name cell_too_long");
    assertThat(read.errors.get(0).cell()).hasSize(100);
    assertThat(read.entries).containsOnlyKeys("MTK");
  }

  @Test
  void what_is_written_to_a_table_is_no_formula() {
    assertThat(Cell.csv("=1+1")).isEqualTo("\"'=1+1\"");
    assertThat(Cell.csv("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
  }

  private static void assertRead(byte[] bytes) {
    assertThat(Read.of(UNITS, bytes).entries.get("MTK")).contains("square metre (m²)");
  }

  private static void refused(String code, byte[] bytes) {
    FormatsTest.refused(code, () -> Read.of(UNITS, bytes));
  }

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[] text, int files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files; i++) {
        out.putNextEntry(new ZipEntry("../list" + i + ".csv"));
        out.write(text);
      }
    }
    return bytes.toByteArray();
  }
}
