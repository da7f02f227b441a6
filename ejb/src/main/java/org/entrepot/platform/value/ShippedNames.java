package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what a code is found: its names in the list in force, and behind them those of the shipped
 * set, whose words people use where an official text says {@code Machines; automatic data
 * processing}.
 */
final class ShippedNames {
  private final Map<String, List<String>> shipped = new HashMap<>();
  private final int count;

  /** The first so many columns of a list are names. */
  ShippedNames(CodeList list, int count) {
    this.count = count;
    list.shipped().forEach(row -> shipped.put(row.code(), row.cells().subList(0, count)));
  }

  List<String> names(CodeRow row) {
    List<String> names = new ArrayList<>(row.cells().subList(0, count));
    for (String name : shipped.getOrDefault(row.code(), List.of())) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  boolean has(String code) {
    return shipped.containsKey(code);
  }
}
