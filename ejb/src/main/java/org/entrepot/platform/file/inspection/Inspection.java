package org.entrepot.platform.file.inspection;

import java.util.Set;
import org.apache.tika.Tika;
import org.entrepot.platform.error.Refusal;

/**
 * Says what a file is by its bytes, and checks it by the rules of its kind. The name's extension
 * may only agree.
 */
public final class Inspection {

  private final Tika tika = new Tika();

  /**
   * @param extension of the sender's name, in lower case; empty where it has none
   * @throws Refusal {@code upload_type} (415) for another kind than the accepted ones, or another
   *     than the name says; the field {@code file} (422) with {@code upload_damaged}, {@code
   *     upload_ambiguous}, {@code upload_unpacked}, or a code that begins with {@code
   *     upload_picture}, {@code upload_pdf}, {@code upload_office}, {@code upload_text}, {@code
   *     upload_table} or {@code upload_xml}
   */
  public Inspected inspect(byte[] bytes, String extension, Set<FileKind> accepted) {
    FileKind kind = kind(bytes, extension);
    if (!accepted.contains(kind) || !agrees(kind, extension)) {
      throw Unfit.type();
    }
    return switch (kind) {
      case JPEG, PNG, WEBP -> Painting.anew(bytes, kind);
      case PDF -> {
        PdfCheck.check(bytes);
        yield new Inspected(kind, bytes);
      }
      case WORKBOOK, LETTER -> {
        OfficeCheck.check(bytes);
        yield new Inspected(kind, bytes);
      }
      case TEXT -> new Inspected(kind, PlainText.read(bytes).utf8());
      case TABLE -> {
        PlainText text = PlainText.read(bytes);
        TableCheck.check(text.text());
        yield new Inspected(kind, text.utf8());
      }
    };
  }

  private FileKind kind(byte[] bytes, String extension) {
    String type = tika.detect(bytes);
    return switch (type) {
      case "image/jpeg" -> FileKind.JPEG;
      case "image/png" -> FileKind.PNG;
      case "image/webp" -> FileKind.WEBP;
      case "application/pdf" -> FileKind.PDF;
      case "application/zip", "application/x-tika-ooxml" -> OfficeCheck.kind(bytes);
      case "text/plain", "text/csv" ->
          FileKind.TABLE.isCalled(extension) ? FileKind.TABLE : FileKind.TEXT;
      default -> throw Unfit.type();
    };
  }

  /** Phones and browsers often call one kind of picture another; it is painted anew anyway. */
  private static boolean agrees(FileKind kind, String extension) {
    if (extension.isEmpty() || kind.isCalled(extension)) {
      return true;
    }
    return kind.isPicture()
        && (FileKind.JPEG.isCalled(extension)
            || FileKind.PNG.isCalled(extension)
            || FileKind.WEBP.isCalled(extension));
  }
}
