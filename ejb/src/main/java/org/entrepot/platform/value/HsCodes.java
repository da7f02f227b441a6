package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The titles of the Harmonized System's chapters and of its usual six-digit codes (HS 2022), with
 * short names of our own for a type-ahead, shipped in {@code reference/hs.csv}. The names help to
 * find; the tariff's text decides.
 */
public final class HsCodes {
  /**
   * A six-digit code with its short title and its chapter's, in the language that was asked for.
   */
  public record Suggestion(HsCode code, String title, String chapterTitle) {}

  private record Titles(String english, String chinese) {
    String in(Locale locale) {
      return Languages.choose(locale, english, chinese);
    }
  }

  private static final Map<String, Titles> CHAPTERS = new LinkedHashMap<>();
  private static final Map<HsCode, Titles> SUBHEADINGS = new LinkedHashMap<>();
  private static final TypeAhead<HsCode> SEARCH = load();

  private HsCodes() {}

  /** All known six-digit codes, in the order of the tariff. */
  public static List<HsCode> all() {
    return List.copyOf(SUBHEADINGS.keySet());
  }

  /**
   * Codes that begin with the digits typed (dots allowed), or whose names or usual words match in
   * English or Chinese, best first, told in the language of the locale.
   */
  public static List<Suggestion> find(String query, Locale locale, int limit) {
    String digits = query.replace(".", "").strip();
    boolean isCode = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    return SEARCH.find(isCode ? digits : query, limit).stream()
        .map(code -> suggestion(code, locale))
        .toList();
  }

  private static Suggestion suggestion(HsCode code, Locale locale) {
    return new Suggestion(
        code, describe(code, locale).orElse(""), chapterTitle(code, locale).orElse(""));
  }

  /** The title of the chapter, or nothing where the nomenclature has none. */
  public static Optional<String> chapterTitle(HsCode code, Locale locale) {
    return Optional.ofNullable(CHAPTERS.get(code.chapter())).map(titles -> titles.in(locale));
  }

  /** What the code is about: its six-digit name where it is known, else its chapter's title. */
  public static Optional<String> describe(HsCode code, Locale locale) {
    return Optional.ofNullable(SUBHEADINGS.get(new HsCode(code.subheading())))
        .map(titles -> titles.in(locale))
        .or(() -> chapterTitle(code, locale));
  }

  private static TypeAhead<HsCode> load() {
    List<TypeAhead.Entry<HsCode>> entries = new ArrayList<>();
    for (List<String> row : ReferenceTable.read("hs")) {
      Titles titles = new Titles(row.get(1), row.get(2));
      if (row.get(0).length() == 2) {
        CHAPTERS.put(row.get(0), titles);
        continue;
      }
      HsCode code = new HsCode(row.get(0));
      SUBHEADINGS.put(code, titles);
      entries.add(new TypeAhead.Entry<>(code, code.digits(), row.subList(1, 4)));
    }
    return new TypeAhead<>(entries);
  }
}
