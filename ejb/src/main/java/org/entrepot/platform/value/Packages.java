package org.entrepot.platform.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The usual kinds of package by their UN/ECE Rec 21 codes, shipped in {@code
 * reference/packages.csv}.
 */
public final class Packages {
  /** A kind of package: {@code CT} carton. */
  public record Kind(String code, String englishName, String chineseName) {
    /** The name in Chinese for a Chinese locale, else in English. */
    public String name(Locale locale) {
      return Languages.choose(locale, englishName, chineseName);
    }
  }

  private static final Map<String, Kind> BY_CODE = load();
  private static final TypeAhead<Kind> SEARCH =
      new TypeAhead<>(
          BY_CODE.values().stream()
              .map(
                  kind ->
                      new TypeAhead.Entry<>(
                          kind, kind.code(), List.of(kind.englishName(), kind.chineseName())))
              .toList());

  private Packages() {}

  /** All known kinds, the usual ones first. */
  public static List<Kind> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** Kinds whose code or name matches what was typed, best first. */
  public static List<Kind> find(String query, int limit) {
    return SEARCH.find(query, limit);
  }

  /** The kind of a code, when it is one of the shipped ones. */
  public static Optional<Kind> named(String code) {
    return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  private static Map<String, Kind> load() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (List<String> row : ReferenceTable.read("packages")) {
      kinds.put(row.get(0), new Kind(row.get(0), row.get(1), row.get(2)));
    }
    return kinds;
  }
}
