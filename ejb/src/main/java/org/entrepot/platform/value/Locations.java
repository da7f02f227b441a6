package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The main ports, airports and inland trade cities of the world, shipped in {@code
 * reference/locations.csv}. It is a help for typing, not a limit: any well-formed {@link UnLocode}
 * may be used.
 */
public final class Locations {
  private static final Map<UnLocode, Location> BY_CODE = new LinkedHashMap<>();
  private static final Map<UnLocode, UnLocode> PORT_OF_AIRPORT = new LinkedHashMap<>();
  private static final TypeAhead<Location> SEARCH = load();

  private Locations() {}

  /** All known places, country by country. */
  public static List<Location> all() {
    return List.copyOf(BY_CODE.values());
  }

  /**
   * Places whose code or name, in English, Chinese or an older spelling, matches what was typed,
   * best first.
   */
  public static List<Location> find(String query, int limit) {
    return SEARCH.find(query, limit);
  }

  /** The place of a code, when it is one of the shipped ones. */
  public static Optional<Location> named(UnLocode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The seaport that was probably meant by an airport's code: carriers and papers often send the
   * airport's, as CNSHA (Hongqiao) for the port of Shanghai, CNSGH. To be offered with a warning,
   * never put in silently.
   */
  public static Optional<Location> seaportMeantBy(UnLocode code) {
    return Optional.ofNullable(PORT_OF_AIRPORT.get(code)).flatMap(Locations::named);
  }

  private static TypeAhead<Location> load() {
    List<TypeAhead.Entry<Location>> entries = new ArrayList<>();
    for (List<String> row : ReferenceTable.read("locations")) {
      UnLocode code = new UnLocode(row.get(0));
      Location place = new Location(code, row.get(1), row.get(2), row.get(4));
      BY_CODE.put(code, place);
      if (!row.get(5).isEmpty()) {
        PORT_OF_AIRPORT.put(code, new UnLocode(row.get(5)));
      }
      String country = code.country().name(Locale.ENGLISH);
      entries.add(
          new TypeAhead.Entry<>(
              place, code.code(), List.of(row.get(1), row.get(2), row.get(3), country)));
    }
    return new TypeAhead<>(entries);
  }
}
