package org.entrepot.platform.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of package by their UN/ECE Rec 21 codes; the usual ones are shipped. */
public final class Packages {
  /**
   * A kind of package: {@code CT} carton.
   *
   * @param inForce whether new entries may use it
   */
  public record Kind(String code, String englishName, String chineseName, boolean inForce) {
    /** The name in Chinese for a Chinese locale where there is one, else in English. */
    public String name(Locale locale) {
      return chineseName.isEmpty()
          ? englishName
          : Languages.choose(locale, englishName, chineseName);
    }
  }

  private record Known(Map<String, Kind> byCode, List<Kind> inForce, TypeAhead<Kind> search) {}

  private static final ShippedNames SHIPPED = new ShippedNames(CodeList.PACKAGE, 2);
  private static final Supplier<Known> KNOWN =
      CodesInForce.derive(CodeList.PACKAGE, Packages::known);

  private Packages() {}

  /** All kinds in force, the usual ones first. */
  public static List<Kind> all() {
    return KNOWN.get().inForce();
  }

  /** The usual kinds in force: those that the product ships. */
  public static List<Kind> usual() {
    return all().stream().filter(kind -> SHIPPED.has(kind.code())).toList();
  }

  /** Kinds whose code or name matches what was typed, best first. */
  public static List<Kind> find(String query, int limit) {
    return KNOWN.get().search().find(query, limit);
  }

  /** The kind of a code, in force or withdrawn, when it is a known one. */
  public static Optional<Kind> named(String code) {
    return Optional.ofNullable(KNOWN.get().byCode().get(code.strip().toUpperCase(Locale.ROOT)));
  }

  private static Known known(List<CodeRow> rows) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    rows.forEach(
        row ->
            kinds.put(
                row.code(),
                new Kind(row.code(), row.english(), row.cells().get(1), row.inForce())));
    return new Known(
        kinds,
        kinds.values().stream().filter(Kind::inForce).toList(),
        new TypeAhead<>(
            rows.stream()
                .filter(CodeRow::inForce)
                .map(row -> new TypeAhead.Entry<>(kind(kinds, row), row.code(), SHIPPED.names(row)))
                .toList()));
  }

  private static Kind kind(Map<String, Kind> kinds, CodeRow row) {
    return Objects.requireNonNull(kinds.get(row.code()));
  }
}
