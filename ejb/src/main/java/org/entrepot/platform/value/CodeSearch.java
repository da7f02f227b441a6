package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests codes in force while a person types, in the reader's language where there is data. */
public final class CodeSearch {
  /** A code as one writes it, and what it stands for. */
  public record Suggestion(String code, String name) {}

  private CodeSearch() {}

  /**
   * The best matches by code or words of the names, best first.
   *
   * @param functions for UN/LOCODE, the functions that a place must have, such as {@code 1} for
   *     seaports; other lists have none
   * @param today decides which currencies are in use
   */
  public static List<Suggestion> find(
      CodeList list, String query, String functions, Locale locale, LocalDate today, int limit) {
    return switch (list) {
      case HS ->
          HsCodes.find(query, locale, limit).stream()
              .map(found -> new Suggestion(found.code().formatted(), found.title()))
              .toList();
      case LOCODE ->
          (functions.isEmpty()
                  ? Locations.find(query, limit)
                  : Locations.find(query, functions, limit))
              .stream()
                  .map(place -> new Suggestion(place.code().code(), place.name(locale)))
                  .toList();
      case UNIT ->
          Unit.find(query, limit).stream()
              .map(unit -> new Suggestion(unit.code(), unit.name(locale)))
              .toList();
      case PACKAGE ->
          Packages.find(query, limit).stream()
              .map(kind -> new Suggestion(kind.code(), kind.name(locale)))
              .toList();
      case COUNTRY ->
          CountryCode.find(query, limit).stream()
              .map(country -> new Suggestion(country.code(), country.name(locale)))
              .toList();
      case CURRENCY ->
          Currencies.find(query, today, limit).stream()
              .map(
                  currency ->
                      new Suggestion(currency.getCurrencyCode(), currency.getDisplayName(locale)))
              .toList();
    };
  }

  /** What a code stands for, in force or withdrawn; nothing where it is none or not known. */
  public static Optional<String> name(CodeList list, String code, Locale locale) {
    try {
      return switch (list) {
        case HS -> HsCodes.describe(new HsCode(code), locale);
        case LOCODE -> Locations.named(new UnLocode(code)).map(place -> place.name(locale));
        case UNIT -> Optional.of(new Unit(code).name(locale));
        case PACKAGE -> Packages.named(code).map(kind -> kind.name(locale));
        case COUNTRY -> Optional.of(new CountryCode(code).name(locale));
        case CURRENCY -> Optional.of(Currencies.of(code).getDisplayName(locale));
      };
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }
}
