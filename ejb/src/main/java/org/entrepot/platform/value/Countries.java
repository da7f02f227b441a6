package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The countries of ISO 3166-1 that are in force or were; the JDK's are shipped. */
final class Countries {
  /** First, because country codes look themselves up in it while they are made. */
  private static final Supplier<Map<String, CodeRow>> ROWS =
      CodesInForce.derive(CodeList.COUNTRY, Countries::byCode);

  private static final Supplier<List<CountryCode>> ALL =
      CodesInForce.derive(CodeList.COUNTRY, Countries::countries);
  private static final Supplier<TypeAhead<CountryCode>> SEARCH =
      CodesInForce.derive(CodeList.COUNTRY, Countries::search);

  private Countries() {}

  static boolean isKnown(String code) {
    return ROWS.get().containsKey(code);
  }

  static boolean isWithdrawn(String code) {
    CodeRow row = ROWS.get().get(code);
    return row != null && !row.inForce();
  }

  static List<CountryCode> all() {
    return ALL.get();
  }

  static List<CountryCode> find(String query, int limit) {
    return SEARCH.get().find(query, limit);
  }

  static String name(String code, Locale locale) {
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    CodeRow row = ROWS.get().get(code);
    return name.equals(code) && row != null ? row.name(locale) : name;
  }

  private static Map<String, CodeRow> byCode(List<CodeRow> rows) {
    Map<String, CodeRow> byCode = new HashMap<>();
    // Countries of the JDK stay known whatever list is in force: old objects hold them.
    CodeList.COUNTRY
        .shipped()
        .forEach(row -> byCode.put(row.code(), new CodeRow(row.code(), row.cells(), false)));
    rows.forEach(row -> byCode.put(row.code(), row));
    return byCode;
  }

  private static List<CountryCode> countries(List<CodeRow> rows) {
    return rows.stream()
        .filter(CodeRow::inForce)
        .map(row -> new CountryCode(row.code()))
        .sorted()
        .toList();
  }

  private static TypeAhead<CountryCode> search(List<CodeRow> rows) {
    ShippedNames shipped = new ShippedNames(CodeList.COUNTRY, 3);
    List<TypeAhead.Entry<CountryCode>> entries = new ArrayList<>();
    for (CodeRow row : rows) {
      if (row.inForce()) {
        entries.add(
            new TypeAhead.Entry<>(new CountryCode(row.code()), row.code(), shipped.names(row)));
      }
    }
    return new TypeAhead<>(entries);
  }
}
