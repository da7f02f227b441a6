package org.entrepot.platform.value;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds entries of a shipped list while a person types: by the beginning of the code, by words of
 * the names in either language, without case and diacritics. A beginning ranks before a middle, the
 * order of the list decides between equals.
 */
final class TypeAhead<T> {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s,;()/.\\-]+");

  /** Letters that Unicode does not decompose and people type without their strokes. */
  private static final Map<String, String> STROKES =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe");

  private static final int NO_MATCH = Integer.MAX_VALUE;

  private final List<Entry<T>> entries;

  private record Entry<T>(T item, String code, String text) {}

  private record Hit<T>(T item, int rank) {}

  /**
   * What is searched about an item: its code and all its names in one text, the most telling first.
   */
  record Words(String code, List<String> names) {}

  TypeAhead(List<T> items, Function<T, Words> words) {
    entries = items.stream().map(item -> entry(item, words.apply(item))).toList();
  }

  private static <T> Entry<T> entry(T item, Words words) {
    return new Entry<>(
        item,
        plain(words.code()).replace(" ", ""),
        words.names().stream().map(TypeAhead::plain).collect(Collectors.joining(" ")));
  }

  /** The best matches, best first; a blank query gives the list's beginning. */
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

  private static <T> int rank(Entry<T> entry, String wanted) {
    String code = wanted.replace(" ", "");
    if (entry.code().equals(code)) {
      return 0;
    }
    if (entry.code().startsWith(code)) {
      return 1;
    }
    if (entry.text().startsWith(wanted)) {
      return 2;
    }
    int worst = 3;
    for (String word : wanted.split(" ", -1)) {
      if (!entry.text().contains(word)) {
        return NO_MATCH;
      }
      worst = (" " + entry.text()).contains(" " + word) ? worst : 4;
    }
    return worst;
  }

  /** Lower case, without marks, single spaces for punctuation. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
      bare = bare.replace(stroke.getKey(), stroke.getValue());
    }
    return SPACES.matcher(bare).replaceAll(" ").strip();
  }
}
