package org.entrepot.platform.value;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds items of a shipped list while a person types: by the beginning of the code or by words of
 * the names in any language, without case and diacritics. The code ranks before names, the first
 * name before the others, a beginning before a middle; the order of the list decides between
 * equals.
 */
final class TypeAhead<T> {
  /** An item with its code and its names, the most telling first. */
  record Entry<T>(T item, String code, List<String> names) {}

  private record Hit<T>(T item, int rank) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that Unicode does not decompose and people type without their strokes. */
  private static final Map<String, String> STROKES =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe");

  private static final int NO_MATCH = Integer.MAX_VALUE;

  private final List<Entry<T>> entries;

  TypeAhead(List<Entry<T>> entries) {
    this.entries = entries.stream().map(TypeAhead::normalised).toList();
  }

  /** The best matches, best first; a blank query gives the beginning of the list. */
  List<T> find(String query, int limit) {
    String wanted = plain(query);
    return entries.stream()
        .map(entry -> new Hit<>(entry.item(), rank(entry, wanted)))
        .filter(hit -> hit.rank() != NO_MATCH)
        .sorted(Comparator.comparingInt(Hit::rank))
        .limit(Math.max(0, limit))
        .map(Hit::item)
        .toList();
  }

  private static <T> Entry<T> normalised(Entry<T> entry) {
    return new Entry<>(
        entry.item(), plain(entry.code()), entry.names().stream().map(TypeAhead::plain).toList());
  }

  private static <T> int rank(Entry<T> entry, String wanted) {
    String code = wanted.replace(" ", "");
    if (entry.code().equals(code)) {
      return 0;
    }
    if (entry.code().startsWith(code)) {
      return 1;
    }
    if (entry.names().contains(wanted)) {
      return 2;
    }
    if (entry.names().stream().anyMatch(name -> name.startsWith(wanted))) {
      return 3;
    }
    return rankOfWords(" " + String.join(" ", entry.names()), wanted);
  }

  private static int rankOfWords(String names, String wanted) {
    int worst = 4;
    for (String word : wanted.split(" ", -1)) {
      if (!names.contains(word)) {
        return NO_MATCH;
      }
      worst = names.contains(" " + word) ? worst : 5;
    }
    return worst;
  }

  /** Lower case, without marks, one space for whatever is neither letter nor digit. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
      bare = bare.replace(stroke.getKey(), stroke.getValue());
    }
    return SEPARATORS.matcher(bare).replaceAll(" ").strip();
  }
}
