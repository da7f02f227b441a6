package org.entrepot.platform.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds items of a list while a person types: by the beginning of the code or of words of the names
 * in any language, without case and diacritics. The code ranks before names, a whole name before
 * its beginning, that before words inside; the order of the list decides between equals. The words
 * stand in an index, so that a hundred thousand entries are found in a few milliseconds.
 */
final class TypeAhead<T> {
  /** An item with its code and its names, the most telling first. */
  record Entry<T>(T item, String code, List<String> names) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that Unicode does not decompose and people type without their strokes. */
  private static final Map<String, String> STROKES =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int LAST_RANK = 5;
  private static final int NO_MATCH = Integer.MAX_VALUE;
  private static final int SHORT = 2;
  private static final int MOST_SHORT = 5000;
  private static final int MOST_KEPT = 50;

  /** An entry in plain letters; {@code text} begins with a blank, as each of its words does. */
  private record Plain<T>(T item, String code, List<String> names, String text) {}

  private final List<Plain<T>> entries = new ArrayList<>();

  /** The words in order, and by the place of each the entries that have it, ascending. */
  private final String[] words;

  private final int[][] owners;

  /** The best of all that begins with one or two letters, once somebody has asked for it. */
  private final Map<String, List<T>> ofShort = new ConcurrentHashMap<>();

  TypeAhead(List<Entry<T>> entries) {
    TreeMap<String, List<Integer>> index = new TreeMap<>();
    for (Entry<T> entry : entries) {
      Plain<T> plain = plain(entry);
      int place = this.entries.size();
      this.entries.add(plain);
      wordsOf(plain).forEach(word -> add(index, word, place));
    }
    words = index.keySet().toArray(String[]::new);
    owners =
        index.values().stream()
            .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private static void add(Map<String, List<Integer>> index, String word, int place) {
    List<Integer> places = index.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (places.isEmpty() || places.get(places.size() - 1) != place) {
      places.add(place);
    }
  }

  private static <T> Plain<T> plain(Entry<T> entry) {
    List<String> names = entry.names().stream().map(TypeAhead::plain).toList();
    return new Plain<>(entry.item(), plain(entry.code()), names, " " + String.join(" ", names));
  }

  /** Chinese is written without blanks: a word may begin at each of its characters. */
  private static <T> List<String> wordsOf(Plain<T> entry) {
    List<String> found = new ArrayList<>();
    found.add(entry.code());
    for (String word : entry.text().strip().split(" ", -1)) {
      found.add(word);
      if (isHan(word)) {
        for (int at = 1; at < word.length(); at++) {
          found.add(word.substring(at));
        }
      }
    }
    return found;
  }

  private static boolean isHan(String word) {
    return HAN.matcher(word).find();
  }

  /** The best matches, best first; a blank query gives the beginning of the list. */
  List<T> find(String query, int limit) {
    String typed = plain(query);
    if (typed.isEmpty() || typed.length() > SHORT || limit > MOST_KEPT) {
      return search(typed, limit, item -> true);
    }
    // One letter has tens of thousands of matches and is what everybody begins with.
    List<T> kept = ofShort.get(typed);
    if (kept == null) {
      kept = search(typed, MOST_KEPT, item -> true);
      if (ofShort.size() < MOST_SHORT) {
        ofShort.put(typed, kept);
      }
    }
    return kept.stream().limit(Math.max(0, limit)).toList();
  }

  /** The best matches among those wanted. */
  List<T> find(String query, int limit, Predicate<T> wanted) {
    return search(plain(query), limit, wanted);
  }

  private List<T> search(String typed, int limit, Predicate<T> wanted) {
    int most = Math.max(0, limit);
    if (typed.isEmpty()) {
      return entries.stream().map(Plain::item).filter(wanted).limit(most).toList();
    }
    List<List<T>> byRank = new ArrayList<>();
    for (int rank = 0; rank <= LAST_RANK; rank++) {
      byRank.add(new ArrayList<>());
    }
    BitSet candidates = candidates(typed);
    for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
      Plain<T> entry = entries.get(at);
      int rank = rank(entry, typed);
      if (rank <= LAST_RANK && byRank.get(rank).size() < most && wanted.test(entry.item())) {
        byRank.get(rank).add(entry.item());
      }
    }
    return byRank.stream().flatMap(List::stream).limit(most).toList();
  }

  /** The entries that have the rarest of the words, or the whole as the beginning of the code. */
  private BitSet candidates(String typed) {
    BitSet fewest = new BitSet();
    boolean first = true;
    for (String word : typed.split(" ", -1)) {
      BitSet having = having(word);
      if (first || having.cardinality() < fewest.cardinality()) {
        fewest = having;
      }
      first = false;
    }
    fewest.or(having(typed.replace(" ", "")));
    return fewest;
  }

  private BitSet having(String beginning) {
    BitSet found = new BitSet(entries.size());
    int at = Arrays.binarySearch(words, beginning);
    for (int i = at < 0 ? -at - 1 : at; i < words.length; i++) {
      if (!words[i].startsWith(beginning)) {
        break;
      }
      for (int place : owners[i]) {
        found.set(place);
      }
    }
    return found;
  }

  private static <T> int rank(Plain<T> entry, String wanted) {
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
    for (String name : entry.names()) {
      if (name.startsWith(wanted)) {
        return 3;
      }
    }
    return rankOfWords(entry.text(), wanted);
  }

  private static int rankOfWords(String names, String wanted) {
    int worst = 4;
    for (String word : wanted.split(" ", -1)) {
      if (!names.contains(" " + word)) {
        if (!isHan(word) || !names.contains(word)) {
          return NO_MATCH;
        }
        worst = 5;
      }
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
