package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of what each kind of caller is to be answered, one row for each thing that can be asked.
 * What was answered lies under the same name in {@code target}.
 */
record Expectations(String name, List<String> columns) {

  /** Fails with every cell that differs, and with every row that only one of the two has. */
  void assertMet(Map<String, List<String>> answered) throws IOException {
    keep(answered);
    Map<String, List<String>> expected = read();
    List<String> differences = new ArrayList<>();
    answered.forEach(
        (asked, row) -> {
          List<String> wanted = expected.getOrDefault(asked, List.of());
          for (int i = 0; i < row.size(); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "unknown";
            if (!want.equals(row.get(i))) {
              differences.add(
                  "%s by %s: %s, not %s".formatted(asked, columns.get(i), row.get(i), want));
            }
          }
        });
    assertThat(differences).as(name).isEmpty();
    assertThat(expected.keySet()).as(name).isEqualTo(answered.keySet());
  }

  private Map<String, List<String>> read() throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (InputStream table = Expectations.class.getResourceAsStream("/" + name)) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Arrays.asList(line.split(",", -1)))
          .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
    }
    return rows;
  }

  private void keep(Map<String, List<String>> answered) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("asked," + String.join(",", columns));
    answered.forEach((asked, row) -> lines.add(asked + "," + String.join(",", row)));
    Files.write(Path.of("target", name), lines);
  }
}
