package org.entrepot.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What generated requests were answered, and one example of each kind of answer that is wrong.
 *
 * @see #keep
 */
final class Findings {

  private static final int LONGEST = 600;

  private final String file;
  private final long seed;
  private final Map<String, Map<Integer, Integer>> answered = new TreeMap<>();
  private final Map<String, String> found = new TreeMap<>();

  /** They will lie in that file of {@code target}; the seed draws the same requests again. */
  Findings(String file, long seed) {
    this.file = file;
    this.seed = seed;
  }

  void count(String asked, int status) {
    answered.computeIfAbsent(asked, name -> new TreeMap<>()).merge(status, 1, Integer::sum);
  }

  /** Of faults that differ in numbers only, the first one is kept. */
  void add(String asked, String fault, String request) {
    String kind = asked + " " + fault.replaceAll("[0-9a-f-]{20,}|\\d{4,}", "#");
    found.putIfAbsent(kind, shortened(asked + ": " + fault) + " <- " + shortened(request));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  Set<String> asked() {
    return answered.keySet();
  }

  Collection<String> all() {
    return found.values();
  }

  /** Writes how often each thing was asked, with which statuses, and every finding. */
  void keep() throws IOException {
    List<String> lines = new ArrayList<>();
    int all = answered.values().stream().mapToInt(Findings::sum).sum();
    lines.add(
        "%d requests of %d kinds, seed %d, %d findings"
            .formatted(all, answered.size(), seed, found.size()));
    answered.forEach(
        (asked, statuses) -> lines.add("%-40s %5d %s".formatted(asked, sum(statuses), statuses)));
    System.out.println(file + ": " + lines.get(0));
    lines.addAll(found.values());
    Files.write(Path.of("target", file), lines);
  }

  private static int sum(Map<Integer, Integer> statuses) {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }
}
