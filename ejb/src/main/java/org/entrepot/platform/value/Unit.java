package org.entrepot.platform.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure by its UN/ECE Rec 20 code ({@code C62} piece, {@code KGM} kilogram), or a
 * package as a unit by its Rec 21 code behind an X ({@code XCT} carton). Rec 20 deleted the bare
 * package codes in favour of these, so {@code BX} reads as {@code XBX}. The usual ones are shipped;
 * one that was never in a list is {@code unit_unknown}, one that a later list dropped stays.
 */
public record Unit(String code) implements ListedCode, Comparable<Unit> {
  /** The piece, the unit of what is counted one by one. */
  public static final Unit PIECE = new Unit("C62");

  public Unit {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    code = Known.row(wanted) != null ? wanted : "X" + wanted;
    if (Known.row(code) == null) {
      throw new InvalidValue("unit_unknown", "Not a known unit of UN/ECE Rec 20");
    }
  }

  public static Unit of(String code) {
    return new Unit(code);
  }

  /** All units in force, the usual ones first. */
  public static List<Unit> all() {
    return Known.UNITS.get();
  }

  /** The usual units in force: those that the product ships. */
  public static List<Unit> usual() {
    return all().stream().filter(unit -> Known.SHIPPED.has(unit.code())).toList();
  }

  /** Units whose code or name begins with or contains what was typed, best first. */
  public static List<Unit> find(String query, int limit) {
    return Known.SEARCH.get().find(query, limit);
  }

  /** The name in Chinese for a Chinese locale where there is one, else in English. */
  public String name(Locale locale) {
    return row().name(locale);
  }

  /**
   * What stands behind a number: {@code pcs}, {@code kg}, {@code m²}; the name where it has none.
   */
  public String symbol(Locale locale) {
    List<String> cells = row().cells();
    String chinese = cells.get(Known.CHINESE_SYMBOL);
    String symbol =
        chinese.isEmpty()
            ? cells.get(Known.SYMBOL)
            : Languages.choose(locale, cells.get(Known.SYMBOL), chinese);
    return symbol.isEmpty() ? name(locale) : symbol;
  }

  /** Whether one counts it in whole numbers (pieces, pairs, cartons) rather than measures it. */
  public boolean isCounted() {
    return row().cells().get(Known.KIND).equals("counted");
  }

  @Override
  public boolean isWithdrawn() {
    return !row().inForce();
  }

  @Override
  public int compareTo(Unit other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private CodeRow row() {
    return Objects.requireNonNull(Known.row(code), "A unit without a name");
  }

  /** Apart from the record, whose constructor needs it. */
  private static final class Known {
    static final int SYMBOL = 2;
    static final int CHINESE_SYMBOL = 3;
    static final int KIND = 4;
    static final ShippedNames SHIPPED = new ShippedNames(CodeList.UNIT, 4);

    /** First, because the units below look themselves up in it while they are made. */
    static final Supplier<Map<String, CodeRow>> ROWS =
        CodesInForce.derive(CodeList.UNIT, Known::byCode);

    static final Supplier<List<Unit>> UNITS = CodesInForce.derive(CodeList.UNIT, Known::units);
    static final Supplier<TypeAhead<Unit>> SEARCH =
        CodesInForce.derive(
            CodeList.UNIT,
            rows ->
                new TypeAhead<>(
                    inForce(rows)
                        .map(
                            row ->
                                new TypeAhead.Entry<>(
                                    new Unit(row.code()), row.code(), SHIPPED.names(row)))
                        .toList()));

    private Known() {}

    static @Nullable CodeRow row(String code) {
      return ROWS.get().get(code);
    }

    private static Map<String, CodeRow> byCode(List<CodeRow> rows) {
      Map<String, CodeRow> byCode = new HashMap<>();
      rows.forEach(row -> byCode.put(row.code(), row));
      return byCode;
    }

    private static List<Unit> units(List<CodeRow> rows) {
      return inForce(rows).map(row -> new Unit(row.code())).toList();
    }

    private static Stream<CodeRow> inForce(List<CodeRow> rows) {
      return rows.stream()
          .filter(CodeRow::inForce)
          .sorted(Comparator.comparing(row -> !SHIPPED.has(row.code())));
    }
  }
}
