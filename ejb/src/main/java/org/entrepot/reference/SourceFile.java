package org.entrepot.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The text of an uploaded list: plain, packed by gzip, or the only file of a zip. It is UTF-8 with
 * or without its mark, or UTF-16 with one; another encoding is refused rather than guessed. It is
 * unpacked while it is read, and no further than the limit.
 */
final class SourceFile {

  private static final int MARK = 3;

  private final byte[] bytes;
  private final long limit;

  SourceFile(Upload upload, long limit) {
    this.bytes = upload.bytes();
    this.limit = limit;
  }

  /**
   * Has a format read it.
   *
   * @throws Refusal at the field {@code file} (422): {@code reference_too_large}, {@code
   *     reference_encoding}, {@code reference_damaged}, {@code reference_archive}, or as the format
   *     tells
   */
  void read(ListFormat format, RowSink sink) {
    try (Reader in = text()) {
      format.read(in, sink);
    } catch (CsvParseException e) {
      throw e.getCause() instanceof IOException cause && isOurs(cause)
          ? refusal(cause)
          : Refusal.invalid("file", "reference_cell_endless");
    } catch (UncheckedIOException e) {
      throw refusal(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** Whether it comes from the file; the reader of tables has its own for a row without end. */
  private static boolean isOurs(IOException e) {
    return e instanceof BoundedStream.Exceeded
        || e instanceof CharacterCodingException
        || e instanceof EOFException
        || e instanceof ZipException;
  }

  private Refusal refusal(IOException e) {
    if (e instanceof BoundedStream.Exceeded) {
      return Refusal.invalid(List.of(FieldError.of("file", "reference_too_large", "bytes", limit)));
    }
    return Refusal.invalid(
        "file", e instanceof CharacterCodingException ? "reference_encoding" : "reference_damaged");
  }

  private Reader text() throws IOException {
    PushbackInputStream in = new PushbackInputStream(unpacked(), MARK);
    byte[] start = in.readNBytes(MARK);
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      mark = MARK;
    } else if (starts(start, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (starts(start, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    }
    in.unread(start, mark, start.length - mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private InputStream unpacked() throws IOException {
    if (starts(bytes, 0x1F, 0x8B)) {
      return new BoundedStream(new GZIPInputStream(new ByteArrayInputStream(bytes)), limit);
    }
    if (starts(bytes, 'P', 'K')) {
      requireOneFile();
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
      zip.getNextEntry();
      return new BoundedStream(zip, limit);
    }
    return new BoundedStream(new ByteArrayInputStream(bytes), limit);
  }

  private void requireOneFile() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry only = zip.getNextEntry();
      if (only == null || only.isDirectory()) {
        throw Refusal.invalid("file", "reference_archive");
      }
      new BoundedStream(zip, limit).transferTo(OutputStream.nullOutputStream());
      @Nullable ZipEntry another = zip.getNextEntry();
      if (another != null) {
        throw Refusal.invalid("file", "reference_archive");
      }
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
