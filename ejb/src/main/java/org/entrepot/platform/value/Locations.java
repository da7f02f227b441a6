package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The places of UN/LOCODE in force; the main ports, airports and inland trade cities are shipped.
 * It is a help for typing, not a limit: any well-formed {@link UnLocode} may be used that was not
 * withdrawn.
 */
public final class Locations {
  private static final int NAMES = 3;
  private static final int FUNCTIONS = 3;
  private static final int PORT = 4;

  private record Known(
      List<Location> inForce,
      Map<String, Location> byCode,
      Map<String, UnLocode> portOfAirport,
      Map<String, CodeRow> withdrawn,
      TypeAhead<Location> search) {}

  private static final Supplier<Known> KNOWN =
      CodesInForce.derive(CodeList.LOCODE, Locations::known);

  private Locations() {}

  /** All places in force: the shipped ones first, then the other seaports, then the rest. */
  public static List<Location> all() {
    return KNOWN.get().inForce();
  }

  /**
   * Places whose code or name, in English, Chinese or an older spelling, matches what was typed,
   * best first.
   */
  public static List<Location> find(String query, int limit) {
    return KNOWN.get().search().find(query, limit);
  }

  /** The same for places that have all of these functions, by their digits in Rec 16. */
  public static List<Location> find(String query, String functions, int limit) {
    return KNOWN
        .get()
        .search()
        .find(
            query,
            limit,
            place -> functions.chars().allMatch(digit -> place.functions().indexOf(digit) >= 0));
  }

  /** The place of a code, in force or withdrawn, when it is a known one. */
  public static Optional<Location> named(UnLocode code) {
    return Optional.ofNullable(KNOWN.get().byCode().get(code.code()));
  }

  /**
   * The seaport that was probably meant by an airport's code: carriers and papers often send the
   * airport's, as CNSHA (Hongqiao) for the port of Shanghai, CNSGH. To be offered with a warning,
   * never put in silently.
   */
  public static Optional<Location> seaportMeantBy(UnLocode code) {
    return Optional.ofNullable(KNOWN.get().portOfAirport().get(code.code()))
        .flatMap(Locations::named);
  }

  static boolean isWithdrawn(UnLocode code) {
    return KNOWN.get().withdrawn().containsKey(code.code());
  }

  private static Known known(List<CodeRow> rows) {
    ShippedNames shipped = new ShippedNames(CodeList.LOCODE, NAMES);
    Comparator<CodeRow> usualFirst =
        Comparator.comparing((CodeRow row) -> !shipped.has(row.code()))
            .thenComparing(row -> row.cells().get(FUNCTIONS).indexOf('1') < 0);
    Known known =
        new Known(
            new ArrayList<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new TypeAhead<>(List.of()));
    List<TypeAhead.Entry<Location>> entries = new ArrayList<>();
    rows.stream().sorted(usualFirst).forEach(row -> take(known, row, shipped, entries));
    return new Known(
        List.copyOf(known.inForce()),
        known.byCode(),
        known.portOfAirport(),
        known.withdrawn(),
        new TypeAhead<>(entries));
  }

  private static void take(
      Known known, CodeRow row, ShippedNames shipped, List<TypeAhead.Entry<Location>> entries) {
    UnLocode code = new UnLocode(row.code());
    Location place =
        new Location(code, row.english(), row.cells().get(1), row.cells().get(FUNCTIONS));
    known.byCode().put(row.code(), place);
    String port = row.cells().get(PORT);
    if (!port.isEmpty()) {
      known.portOfAirport().put(row.code(), new UnLocode(port));
    }
    if (!row.inForce()) {
      known.withdrawn().put(row.code(), row);
      return;
    }
    known.inForce().add(place);
    List<String> names = shipped.names(row);
    names.add(code.country().name(Locale.ENGLISH));
    entries.add(new TypeAhead.Entry<>(place, row.code(), names));
  }
}
