package org.entrepot.site.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The inputs of a form by name, as texts. Names are paths: {@code lines.0.quantity} is the quantity
 * of the first line.
 */
final class FormValues {
  private static final int MOST_ROWS = 1000;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  static FormValues of(Map<String, String[]> parameters) {
    FormValues values = new FormValues();
    parameters.forEach((name, texts) -> values.values.put(name, Arrays.asList(texts.clone())));
    return values;
  }

  void put(String name, String text) {
    values.put(name, List.of(text));
  }

  void put(String name, List<String> texts) {
    values.put(name, List.copyOf(texts));
  }

  /** The first text of that name, without surrounding blanks; empty if there is none. */
  String first(String name) {
    List<String> texts = values.getOrDefault(name, List.of());
    return texts.isEmpty() ? "" : texts.get(0).strip();
  }

  /** Every text of that name that is not blank. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Whether any input lies below that name ({@code address} for {@code address.city}). */
  boolean hasBelow(String name) {
    String start = name + ".";
    return values.keySet().stream().anyMatch(key -> key.startsWith(start));
  }

  /** Whether that name and all below it are blank. */
  boolean blank(String name) {
    String start = name + ".";
    return values.keySet().stream()
        .filter(key -> key.equals(name) || key.startsWith(start))
        .allMatch(key -> all(key).isEmpty());
  }

  /** The numbers of the rows below that name, ascending. */
  List<Integer> rows(String name) {
    String start = name + ".";
    Set<Integer> rows = new TreeSet<>();
    for (String key : values.keySet()) {
      if (key.startsWith(start)) {
        int end = key.indexOf('.', start.length());
        String row = key.substring(start.length(), end < 0 ? key.length() : end);
        if (row.matches("\\d{1,4}") && Integer.parseInt(row) < MOST_ROWS) {
          rows.add(Integer.valueOf(row));
        }
      }
    }
    return List.copyOf(rows);
  }

  /** What one row holds, by the names below it. */
  Map<String, String> row(String name, int row) {
    String start = name + "." + row + ".";
    Map<String, String> found = new HashMap<>();
    for (String key : values.keySet()) {
      if (key.startsWith(start)) {
        found.put(key.substring(start.length()), first(key));
      }
    }
    return found;
  }

  /** Keeps these rows, numbered from zero in the given order, and forgets the others. */
  void keepRows(String name, List<Integer> kept) {
    String start = name + ".";
    Map<String, List<String>> moved = new LinkedHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      String from = start + kept.get(i);
      for (Map.Entry<String, List<String>> entry : values.entrySet()) {
        String key = entry.getKey();
        if (key.equals(from) || key.startsWith(from + ".")) {
          moved.put(start + i + key.substring(from.length()), entry.getValue());
        }
      }
    }
    List<String> old = new ArrayList<>(values.keySet());
    old.stream().filter(key -> key.startsWith(start)).forEach(values::remove);
    values.putAll(moved);
  }
}
