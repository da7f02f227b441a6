package org.entrepot.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.text.SearchText;

/**
 * What the trade calls one thing by several names: {@code search/synonyms_<language>.txt}, a line a
 * thing, the names with commas between. A language may name them in another's file as well.
 */
final class Synonyms {

  private static final List<String> LANGUAGES = List.of("en", "zh", "ar");
  private static final int LONGEST = 3;

  /** Words that tell nothing of goods. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private static final Map<String, List<String>> ALL = load();

  private Synonyms() {}

  static boolean isFiller(String word) {
    return FILLERS.contains(SearchText.of(word));
  }

  /** Words with their other names; several that are one name together become one. */
  static List<Word> words(List<String> loose) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < loose.size()) {
      int length = longestName(loose, at);
      String text = String.join(" ", loose.subList(at, at + Math.max(1, length)));
      words.add(new Word(text, false, ALL.getOrDefault(SearchText.of(text), List.of())));
      at += Math.max(1, length);
    }
    return words;
  }

  /** How many words from there are a name together; 0 for none. */
  private static int longestName(List<String> loose, int from) {
    for (int length = Math.min(LONGEST, loose.size() - from); length > 0; length--) {
      String text = String.join(" ", loose.subList(from, from + length));
      if (ALL.containsKey(SearchText.of(text))) {
        return length;
      }
    }
    return 0;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> all = new HashMap<>();
    for (String language : LANGUAGES) {
      for (List<String> names : read("/search/synonyms_" + language + ".txt")) {
        for (String name : names) {
          List<String> others = new ArrayList<>(all.getOrDefault(SearchText.of(name), List.of()));
          names.stream().filter(other -> !other.equals(name)).forEach(others::add);
          all.put(SearchText.of(name), List.copyOf(others));
        }
      }
    }
    return Map.copyOf(all);
  }

  private static List<List<String>> read(String path) {
    try (InputStream in = Synonyms.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the archive: " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
