package org.entrepot.platform.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shipped reference lists: UTF-8, cells between semicolons without quotes, a first line that names
 * the columns.
 */
public final class ReferenceTable {
  private ReferenceTable() {}

  /**
   * The rows of {@code /reference/<name>.csv}. A list that is missing or ragged is a fault of the
   * build, not of a user.
   */
  public static List<List<String>> read(String name) {
    return at("/reference/" + name + ".csv");
  }

  /** The rows of a list of the same form elsewhere in the archive. */
  public static List<List<String>> at(String path) {
    try (InputStream stream = ReferenceTable.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Missing from the archive: " + path);
      }
      List<List<String>> lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .map(line -> List.of(line.split(";", -1)))
              .toList();
      int columns = lines.get(0).size();
      if (lines.stream().anyMatch(line -> line.size() != columns)) {
        throw new IllegalStateException("Rows of unequal length: " + path);
      }
      return lines.subList(1, lines.size());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
