package org.entrepot.reference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.value.CodeList;

/** What a format reads of a file. */
final class Read implements RowSink {
  private static final int LONGEST = 200;
  private static final long LIMIT = 1024 * 1024;

  final Map<String, List<String>> entries = new LinkedHashMap<>();
  final List<RowError> errors = new ArrayList<>();
  List<String> ignored = List.of();
  int leftOut;

  static Read codes(CodeList list, String... lines) {
    return of(new CodeFormat(list, LONGEST), bytes(StandardCharsets.UTF_8, lines));
  }

  static Read rates(String... lines) {
    return of(new RateFormat(), bytes(StandardCharsets.UTF_8, lines));
  }

  static Read vat(String... lines) {
    return of(new VatFormat(LONGEST), bytes(StandardCharsets.UTF_8, lines));
  }

  static Read of(ListFormat format, byte[] bytes) {
    Read read = new Read();
    new SourceFile(new Upload("list", bytes), LIMIT).read(format, read);
    return read;
  }

  static byte[] bytes(Charset charset, String... lines) {
    return String.join("\n", lines).getBytes(charset);
  }

  /** Row, column and code of each error. */
  List<String> wrong() {
    return errors.stream()
        .map(error -> error.row() + " " + error.column() + " " + error.code())
        .toList();
  }

  @Override
  public void ignored(List<String> columns) {
    ignored = columns;
  }

  @Override
  public void entry(long row, String code, List<String> cells) {
    entries.put(code, cells);
  }

  @Override
  public void wrong(RowError error, String code) {
    errors.add(error);
  }

  @Override
  public void leftOut(long row) {
    leftOut++;
  }
}
