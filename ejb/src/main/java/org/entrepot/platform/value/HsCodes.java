package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The titles of the Harmonized System's chapters, headings and six-digit codes in force, shipped as
 * the usual ones of HS 2022 with short names of our own. The names help to find; the tariff's text
 * decides.
 */
public final class HsCodes {
  /**
   * A six-digit code with its short title and its chapter's, in the language that was asked for.
   */
  public record Suggestion(HsCode code, String title, String chapterTitle) {}

  private record Titles(
      Map<String, CodeRow> byDigits, List<HsCode> subheadings, TypeAhead<HsCode> search) {}

  private static final int SUBHEADING = 6;
  private static final Supplier<Titles> TITLES = CodesInForce.derive(CodeList.HS, HsCodes::titles);

  private HsCodes() {}

  /** All six-digit codes in force, in the order of the tariff. */
  public static List<HsCode> all() {
    return TITLES.get().subheadings();
  }

  /**
   * Codes that begin with the digits typed (dots allowed), or whose names or usual words match in
   * English or Chinese, best first, told in the language of the locale.
   */
  public static List<Suggestion> find(String query, Locale locale, int limit) {
    String digits = query.replace(".", "").strip();
    boolean isCode = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    return TITLES.get().search().find(isCode ? digits : query, limit).stream()
        .map(code -> suggestion(code, locale))
        .toList();
  }

  private static Suggestion suggestion(HsCode code, Locale locale) {
    return new Suggestion(
        code, describe(code, locale).orElse(""), chapterTitle(code, locale).orElse(""));
  }

  /** The title of the chapter, or nothing where the nomenclature has none. */
  public static Optional<String> chapterTitle(HsCode code, Locale locale) {
    return title(code.chapter(), locale);
  }

  /**
   * What the code is about: its six-digit name where it is known, else its heading's, chapter's.
   */
  public static Optional<String> describe(HsCode code, Locale locale) {
    return title(code.subheading(), locale)
        .or(() -> title(code.heading(), locale))
        .or(() -> chapterTitle(code, locale));
  }

  /** Whether its six digits were in the nomenclature and are no longer. */
  static boolean isWithdrawn(HsCode code) {
    CodeRow row = TITLES.get().byDigits().get(code.subheading());
    return row != null && !row.inForce();
  }

  private static Optional<String> title(String digits, Locale locale) {
    return Optional.ofNullable(TITLES.get().byDigits().get(digits)).map(row -> row.name(locale));
  }

  private static Titles titles(List<CodeRow> rows) {
    Map<String, CodeRow> byDigits = new HashMap<>();
    List<HsCode> subheadings = new ArrayList<>();
    List<TypeAhead.Entry<HsCode>> entries = new ArrayList<>();
    ShippedNames shipped = new ShippedNames(CodeList.HS, 3);
    rows.forEach(row -> byDigits.put(row.code(), row));
    rows.stream()
        .filter(row -> row.inForce() && row.code().length() == SUBHEADING)
        .sorted((left, right) -> left.code().compareTo(right.code()))
        .forEach(
            row -> {
              HsCode code = new HsCode(row.code());
              subheadings.add(code);
              entries.add(new TypeAhead.Entry<>(code, row.code(), shipped.names(row)));
            });
    return new Titles(byDigits, List.copyOf(subheadings), new TypeAhead<>(entries));
  }
}
