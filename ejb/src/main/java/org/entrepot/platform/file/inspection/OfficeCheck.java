package org.entrepot.platform.file.inspection;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entrepot.platform.error.Refusal;

/** A letter or workbook in Office Open XML (ECMA-376) that does nothing by itself. */
final class OfficeCheck {

  private static final long MEBIBYTE = 1024L * 1024;

  private final ZipDirectory directory;
  private final byte[] bytes;
  private final Budget budget = new Budget(64 * MEBIBYTE, 192 * MEBIBYTE);

  private OfficeCheck(byte[] bytes) {
    this.bytes = bytes;
    this.directory = ZipDirectory.read(bytes);
  }

  /**
   * Which kind an archive is, by its own list of contents.
   *
   * @throws Refusal {@code upload_type} (415) for another archive; the field {@code file} (422)
   *     with {@code upload_ambiguous}, {@code upload_damaged} or {@code upload_office_macro}
   */
  static FileKind kind(byte[] bytes) {
    ZipDirectory directory = ZipDirectory.read(bytes);
    if (!directory.names().contains(OfficeContents.PART)) {
      throw Unfit.type();
    }
    OfficeContents contents = new OfficeContents();
    new OfficeCheck(bytes)
        .walk(
            (name, in) -> {
              if (name.equals(OfficeContents.PART)) {
                XmlCheck.read(in, contents::take);
              }
            });
    return contents.kind(directory.names());
  }

  /**
   * @throws Refusal the field {@code file} (422): {@code upload_unpacked}, {@code upload_damaged},
   *     {@code upload_xml_dtd}, {@code upload_office_macro}, {@code upload_office_link}, {@code
   *     upload_office_embedded}
   */
  static void check(byte[] bytes) {
    new OfficeCheck(bytes).walk(OfficeParts::check);
  }

  private interface Visitor {
    void visit(String name, InputStream in) throws IOException;
  }

  /** Each part that the directory names is met once, and no other. */
  private void walk(Visitor visitor) {
    Set<String> met = new HashSet<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!directory.names().contains(entry.getName()) || !met.add(entry.getName())) {
          throw Unfit.because("upload_ambiguous");
        }
        InputStream counted = new Counted(zip, budget.new Part(false));
        visitor.visit(entry.getName(), counted);
        counted.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Unfit.damaged();
    }
    if (met.size() != directory.names().size()) {
      throw Unfit.because("upload_ambiguous");
    }
  }

  /** Counts what is unpacked; closing it leaves the archive open. */
  private static final class Counted extends FilterInputStream {

    private final Budget.Part part;

    Counted(InputStream in, Budget.Part part) {
      super(in);
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      part.count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] many, int from, int length) throws IOException {
      int count = super.read(many, from, length);
      part.count(Math.max(0, count));
      return count;
    }

    @Override
    public void close() {}
  }
}
