package org.entrepot.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;

/**
 * A table of CSV (RFC 4180) with a first line that names the columns; they are found by name, in
 * whatever order and case. Commas, semicolons or tabs stand between cells, whichever the first line
 * has more of.
 */
final class CsvRows {

  private static final int LONGEST_HEADER = 64 * 1024;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<Integer> read = new HashSet<>();
  private final Iterator<CsvRecord> records;

  /** A row with as many cells as there are columns. */
  record Row(long line, CsvRecord cells) {

    /** The cell in one line; empty where the table has no such column. */
    String cell(int place) {
      return place < 0 ? "" : Cell.plain(cells.getField(place));
    }

    /** The cell as it stands in the file. */
    String raw(int place) {
      return place < 0 ? "" : cells.getField(place);
    }
  }

  private CsvRows(Iterator<CsvRecord> records) {
    this.records = records;
  }

  /**
   * Reads the header.
   *
   * @throws Refusal {@code reference_unreadable} (422) where there is none
   */
  static CsvRows open(Reader in) throws IOException {
    BufferedReader buffered = new BufferedReader(in, LONGEST_HEADER);
    char separator = separator(buffered);
    CsvRows rows =
        new CsvRows(
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(buffered)
                .iterator());
    if (!rows.records.hasNext()) {
      throw Refusal.invalid("file", "reference_unreadable");
    }
    for (String name : rows.records.next().getFields()) {
      String plain = Cell.plain(name).toLowerCase(Locale.ROOT);
      rows.places.putIfAbsent(plain, rows.names.size());
      rows.names.add(Cell.plain(name));
    }
    return rows;
  }

  private static char separator(BufferedReader in) throws IOException {
    in.mark(LONGEST_HEADER);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    for (int i = 0; i < LONGEST_HEADER; i++) {
      int next = in.read();
      if (next < 0 || next == '\n') {
        break;
      }
      commas += next == ',' ? 1 : 0;
      semicolons += next == ';' ? 1 : 0;
      tabs += next == '\t' ? 1 : 0;
    }
    in.reset();
    return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
  }

  /** Where the first of these columns stands that the table has; -1 where it has none of them. */
  int find(List<String> wanted) {
    for (String name : wanted) {
      Integer place = places.get(name);
      if (place != null) {
        read.add(place);
        return place;
      }
    }
    return -1;
  }

  /**
   * Where a column stands that must be there.
   *
   * @throws Refusal {@code reference_column_missing} (422)
   */
  int require(List<String> wanted) {
    int place = find(wanted);
    if (place < 0) {
      throw Refusal.invalid(
          List.of(FieldError.of("file", "reference_column_missing", "column", wanted.get(0))));
    }
    return place;
  }

  /** The columns as the file names them. */
  List<String> names() {
    return names;
  }

  String name(int place) {
    return names.get(place);
  }

  /** The columns that nobody has looked for; those without a name and any row are not told. */
  List<String> ignored() {
    List<String> ignored = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      if (!read.contains(place) && !names.get(place).isEmpty()) {
        ignored.add(names.get(place));
      }
    }
    return ignored;
  }

  /** Marks a column as read. */
  void use(int place) {
    read.add(place);
  }

  /** Hands the rows on; one with more or fewer cells than the header is wrong as a whole. */
  void each(RowSink sink, Consumer<Row> reader) {
    while (records.hasNext()) {
      CsvRecord next = records.next();
      if (next.getFieldCount() == names.size()) {
        reader.accept(new Row(next.getStartingLineNumber(), next));
      } else {
        String text = String.valueOf(next.getFields().get(0));
        sink.wrong(new RowError(next.getStartingLineNumber(), "", "row_ragged", text), "");
      }
    }
  }
}
