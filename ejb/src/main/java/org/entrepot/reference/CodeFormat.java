package org.entrepot.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.UnLocode;

/**
 * Lists of codes as the open tables have them, a code a row. Each of our columns knows by which
 * names those tables call it; our own names serve too, so that one may import Chinese names.
 */
final class CodeFormat implements ListFormat {

  private static final Pattern HS = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final Pattern FUNCTIONS = Pattern.compile("[0-7B-]{0,8}");

  /** Marks of Rec 20 and 21: deleted, deprecated. */
  private static final Set<String> GONE = Set.of("X", "D");

  private static final Map<CodeList, Pattern> CODES =
      Map.of(
          CodeList.UNIT, Pattern.compile("[A-Z0-9]{2,3}"),
          CodeList.PACKAGE, Pattern.compile("[A-Z0-9]{2}"),
          CodeList.COUNTRY, Pattern.compile("[A-Z]{2}"),
          CodeList.CURRENCY, Pattern.compile("[A-Z]{3}"));

  private static final Map<String, List<String>> NAMES = new HashMap<>();

  static {
    called("HS.code", "hscode", "code");
    called("HS.english", "description", "english", "name");
    called("LOCODE.code", "locode", "code");
    called("LOCODE.english", "name", "english");
    called("LOCODE.functions", "function", "functions");
    called("UNIT.code", "commoncode", "code");
    called("UNIT.english", "name", "english");
    called("UNIT.status", "status");
    called("PACKAGE.code", "packagecode", "commoncode", "code");
    called("PACKAGE.english", "name", "english");
    called("PACKAGE.status", "status");
    called("COUNTRY.code", "iso3166-1-alpha-2", "alpha-2", "code");
    called("COUNTRY.english", "cldr display name", "official_name_en", "english", "name");
    called("COUNTRY.chinese", "chinese", "official_name_cn");
    called("COUNTRY.alpha3", "iso3166-1-alpha-3", "alpha-3", "alpha3");
    called("COUNTRY.numeric", "iso3166-1-numeric", "numeric");
    called("CURRENCY.code", "alphabeticcode", "code");
    called("CURRENCY.english", "currency", "english", "name");
    called("CURRENCY.numeric", "numericcode", "numeric");
    called("CURRENCY.minor_units", "minorunit", "minor_units");
    called("CURRENCY.status", "withdrawaldate");
  }

  private final CodeList list;
  private final int longestCell;

  CodeFormat(CodeList list, int longestCell) {
    this.list = list;
    this.longestCell = longestCell;
  }

  private static void called(String column, String... names) {
    NAMES.put(column, List.of(names));
  }

  private List<String> names(String column) {
    return NAMES.getOrDefault(list + "." + column, List.of(column));
  }

  @Override
  public void read(Reader in, RowSink sink) throws IOException {
    CsvRows rows = CsvRows.open(in);
    int code = rows.require(names("code"));
    int status = NAMES.containsKey(list + ".status") ? rows.find(names("status")) : -1;
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String column : list.columns()) {
      places.put(
          column,
          column.equals("english") ? rows.require(names(column)) : rows.find(names(column)));
    }
    sink.ignored(rows.ignored());
    rows.each(sink, row -> take(rows, row, code, status, places, sink));
  }

  private void take(
      CsvRows rows,
      CsvRows.Row row,
      int code,
      int status,
      Map<String, Integer> places,
      RowSink sink) {
    String text = row.cell(code).toUpperCase(Locale.ROOT);
    if (isLeftOut(text, row.cell(status))) {
      sink.leftOut(row.line());
      return;
    }
    String wrong = text.isEmpty() ? "cell_missing" : wrongCode(text);
    if (!wrong.isEmpty()) {
      sink.wrong(new RowError(row.line(), rows.name(code), wrong, text), "");
      return;
    }
    List<String> cells = new ArrayList<>();
    for (Map.Entry<String, Integer> column : places.entrySet()) {
      String cell = tidy(column.getKey(), row.cell(column.getValue()));
      wrong = wrongCell(column.getKey(), cell);
      if (!wrong.isEmpty()) {
        sink.wrong(new RowError(row.line(), rows.name(column.getValue()), wrong, cell), text);
        return;
      }
      cells.add(cell.intern());
    }
    sink.entry(row.line(), text, cells);
  }

  private boolean isLeftOut(String code, String status) {
    return switch (list) {
      case HS -> code.equals("TOTAL");
      case UNIT, PACKAGE -> GONE.contains(status);
      case CURRENCY -> code.isEmpty() || !status.isEmpty();
      default -> false;
    };
  }

  private String wrongCode(String code) {
    try {
      if (list == CodeList.LOCODE) {
        return new UnLocode(code).code().equals(code) ? "" : "locode_format";
      }
      if (list == CodeList.HS) {
        return HS.matcher(code).matches() && isInternational(code) ? "" : "hs_format";
      }
      return CODES.getOrDefault(list, HS).matcher(code).matches() ? "" : "code_format";
    } catch (InvalidValue e) {
      return e.code();
    }
  }

  /** Whether the code could begin a six-digit one. */
  private static boolean isInternational(String code) {
    return new HsCode(code + "999999".substring(code.length())).digits().startsWith(code);
  }

  private static String tidy(String column, String cell) {
    return switch (column) {
      case "functions", "minor_units" -> cell.replace("-", "");
      default -> cell;
    };
  }

  private String wrongCell(String column, String cell) {
    if (column.equals("english") && cell.isEmpty()) {
      return "cell_missing";
    }
    if (column.equals("functions") && !FUNCTIONS.matcher(cell).matches()) {
      return "cell_format";
    }
    if (column.equals("port") && !cell.isEmpty() && !wrongCode(cell).isEmpty()) {
      return "cell_format";
    }
    return Cell.check(cell, longestCell);
  }
}
