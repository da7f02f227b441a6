package org.entrepot.platform.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A unit of measure by its UN/ECE Rec 20 code ({@code C62} piece, {@code KGM} kilogram), or a
 * package as a unit by its Rec 21 code behind an X ({@code XCT} carton). Rec 20 deleted the bare
 * package codes in favour of these, so {@code BX} reads as {@code XBX}. The known ones are shipped
 * in {@code reference/units.csv}; another one is {@code unit_unknown}.
 */
public record Unit(String code) implements Comparable<Unit> {
  /** The piece, the unit of what is counted one by one. */
  public static final Unit PIECE = new Unit("C62");

  public Unit {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    code = Known.NAMES.containsKey(wanted) ? wanted : "X" + wanted;
    if (!Known.NAMES.containsKey(code)) {
      throw new InvalidValue("unit_unknown", "Not a known unit of UN/ECE Rec 20");
    }
  }

  public static Unit of(String code) {
    return new Unit(code);
  }

  /** All known units, the usual ones first. */
  public static List<Unit> all() {
    return Known.UNITS;
  }

  /** Units whose code or name begins with or contains what was typed, best first. */
  public static List<Unit> find(String query, int limit) {
    return Known.SEARCH.find(query, limit);
  }

  /** The name in Chinese for a Chinese locale, else in English. */
  public String name(Locale locale) {
    Names names = names();
    return Languages.choose(locale, names.english(), names.chinese());
  }

  /** What stands behind a number: {@code pcs}, {@code kg}, {@code m²}. */
  public String symbol(Locale locale) {
    Names names = names();
    return Languages.choose(locale, names.symbol(), names.chineseSymbol());
  }

  /** Whether one counts it in whole numbers (pieces, pairs, cartons) rather than measures it. */
  public boolean isCounted() {
    return names().counted();
  }

  @Override
  public int compareTo(Unit other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private Names names() {
    return Known.named(code);
  }

  private record Names(
      String english, String chinese, String symbol, String chineseSymbol, boolean counted) {}

  /** Loaded at first use; apart from the record, whose constructor needs it. */
  private static final class Known {
    static final Map<String, Names> NAMES = load();
    static final List<Unit> UNITS = NAMES.keySet().stream().map(Unit::new).toList();
    static final TypeAhead<Unit> SEARCH =
        new TypeAhead<>(UNITS.stream().map(Known::entry).toList());

    private static Map<String, Names> load() {
      Map<String, Names> names = new LinkedHashMap<>();
      for (List<String> row : ReferenceTable.read("units")) {
        boolean counted = row.get(5).equals("counted");
        names.put(row.get(0), new Names(row.get(1), row.get(2), row.get(3), row.get(4), counted));
      }
      return Collections.unmodifiableMap(names);
    }

    static Names named(String code) {
      Names names = NAMES.get(code);
      if (names == null) {
        throw new IllegalStateException("A unit without a name: " + code);
      }
      return names;
    }

    private static TypeAhead.Entry<Unit> entry(Unit unit) {
      Names names = named(unit.code());
      return new TypeAhead.Entry<>(
          unit,
          unit.code(),
          List.of(names.english(), names.symbol(), names.chinese(), names.chineseSymbol()));
    }
  }
}
