package org.entrepot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entrepot.platform.value.CodeRow;
import org.junit.jupiter.api.Test;

class StagingTest {

  private final List<Object[]> changes = new ArrayList<>();
  private final List<Object[]> errors = new ArrayList<>();

  @Test
  void what_is_staged_over_what_was_in_force_gives_exactly_the_new_list() throws SQLException {
    Random chance = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      Map<String, CodeRow> state = new LinkedHashMap<>();
      for (int edition = 0; edition < 5; edition++) {
        Map<String, List<String>> file = drawn(chance);
        Map<String, CodeRow> base = edition == 0 ? shipped(chance) : state;
        state = edition == 0 ? new LinkedHashMap<>() : new LinkedHashMap<>(state);
        stage(ReferenceList.HS, base, edition == 0, file);
        apply(state);
        assertThat(inForce(state)).isEqualTo(expected(file, base));
        assertThat(state.keySet()).as("known for ever").containsAll(base.keySet());
      }
    }
  }

  @Test
  void a_wrong_row_leaves_its_code_as_it_was() throws SQLException {
    Map<String, CodeRow> base = Map.of("01", row("01", "Animals"), "02", row("02", "Meat"));
    Staging staging = staging(ReferenceList.HS, base, false);
    staging.wrong(new RowError(2, "description", "cell_formula", "=1"), "01");
    staging.entry(3, "02", List.of("Meat", "", ""));
    Staging.Counts counts = staging.finish();

    assertThat(changes).isEmpty();
    assertThat(errors).hasSize(1);
    assertThat(counts.withdrawn()).isZero();
    assertThat(counts.kept()).isEqualTo(2);
  }

  @Test
  void of_two_rows_of_a_code_the_first_stands_and_a_second_that_differs_is_told()
      throws SQLException {
    Staging staging = staging(ReferenceList.HS, Map.of(), false);
    staging.entry(2, "01", List.of("Animals", "", ""));
    staging.entry(3, "01", List.of("Animals", "", ""));
    staging.entry(4, "01", List.of("Plants", "", ""));
    Staging.Counts counts = staging.finish();

    assertThat(counts.added()).isOne();
    assertThat(counts.repeated()).isOne();
    assertThat(errors.get(0)).contains(4L, "row_duplicate", "01");
  }

  @Test
  void a_file_cut_in_half_is_said_to_be_so() throws SQLException {
    Map<String, CodeRow> base = new LinkedHashMap<>();
    for (int i = 10; i < 30; i++) {
      base.put("" + i, row("" + i, "Goods"));
    }
    assertThat(cutAfter(base, 20)).isFalse();
    assertThat(cutAfter(base, 18)).isFalse();
    assertThat(cutAfter(base, 17)).isTrue();
    assertThat(cutAfter(base, 10)).isTrue();
  }

  @Test
  void a_few_days_of_rates_withdraw_nothing_and_a_gap_inside_of_them_is_told() throws SQLException {
    Map<String, CodeRow> base = new LinkedHashMap<>();
    for (int day = 10; day < 30; day++) {
      base.put("USD:2026-04-" + day, row("USD:2026-04-" + day, "1.1"));
    }
    Staging recent = staging(ReferenceList.RATE, base, false);
    recent.entry(2, "USD:2026-04-29", List.of("1.2"));
    recent.entry(2, "USD:2026-04-30", List.of("1.2"));
    Staging.Counts counts = recent.finish();
    assertThat(counts.withdrawn()).isZero();
    assertThat(counts.changed()).isOne();
    assertThat(counts.added()).isOne();
    assertThat(counts.cut()).isFalse();

    Staging gap = staging(ReferenceList.RATE, base, false);
    gap.entry(2, "USD:2026-04-10", List.of("1.1"));
    gap.entry(3, "USD:2026-04-29", List.of("1.1"));
    assertThat(gap.finish().cut()).isTrue();
  }

  @Test
  void units_of_packages_are_not_withdrawn_by_a_list_of_units() throws SQLException {
    Map<String, CodeRow> base = new LinkedHashMap<>();
    ReferenceList.UNIT.shipped().forEach(row -> base.put(row.code(), row));
    Staging staging = staging(ReferenceList.UNIT, base, true);
    base.forEach(
        (code, row) -> {
          if (ReferenceList.UNIT.owns(code)) {
            staging.entry(2, code, row.cells());
          }
        });
    assertThat(staging.finish().withdrawn()).isZero();
    assertThat(changes).hasSameSizeAs(base.keySet());
    assertThat(changes).allMatch(change -> change[3].equals("KEPT"));
  }

  @Test
  void more_rows_than_the_limit_are_refused() {
    Staging staging = new Staging(this::insert, ReferenceList.HS, 1, Map.of(), false, 1);
    staging.entry(2, "01", List.of("Animals", "", ""));
    FormatsTest.refused("reference_rows", () -> staging.entry(3, "02", List.of("Meat", "", "")));
  }

  private boolean cutAfter(Map<String, CodeRow> base, int rows) throws SQLException {
    Staging staging = staging(ReferenceList.HS, base, false);
    base.values().stream().limit(rows).forEach(row -> staging.entry(2, row.code(), row.cells()));
    return staging.finish().cut();
  }

  private void stage(
      ReferenceList list, Map<String, CodeRow> base, boolean first, Map<String, List<String>> file)
      throws SQLException {
    Staging staging = staging(list, base, first);
    file.forEach((code, cells) -> staging.entry(2, code, cells));
    staging.finish();
  }

  private Staging staging(ReferenceList list, Map<String, CodeRow> base, boolean first) {
    changes.clear();
    errors.clear();
    return new Staging(this::insert, list, 1, base, first, 1000);
  }

  private void insert(String into, List<Object[]> rows) {
    (into.contains("reference_change") ? changes : errors).addAll(rows);
  }

  /** As the list is read: the changes of its editions one over the other. */
  private void apply(Map<String, CodeRow> state) {
    for (Object[] change : changes) {
      String code = (String) change[2];
      state.put(
          code,
          new CodeRow(
              code, ListState.cells((String) change[4], 3), !change[3].equals("WITHDRAWN")));
    }
  }

  private static Map<String, List<String>> inForce(Map<String, CodeRow> state) {
    Map<String, List<String>> rows = new TreeMap<>();
    state.values().stream()
        .filter(CodeRow::inForce)
        .forEach(row -> rows.put(row.code(), row.cells()));
    return rows;
  }

  /** The file itself, where an empty cell leaves what was known. */
  private static Map<String, List<String>> expected(
      Map<String, List<String>> file, Map<String, CodeRow> base) {
    Map<String, List<String>> rows = new TreeMap<>();
    file.forEach(
        (code, cells) -> {
          List<String> whole = new ArrayList<>(cells);
          for (int i = 0; i < whole.size(); i++) {
            if (whole.get(i).isEmpty() && base.containsKey(code)) {
              whole.set(i, base.get(code).cells().get(i));
            }
          }
          rows.put(code, whole);
        });
    return rows;
  }

  private static Map<String, CodeRow> shipped(Random chance) {
    Map<String, CodeRow> rows = new LinkedHashMap<>();
    drawn(chance).forEach((code, cells) -> rows.put(code, new CodeRow(code, cells, true)));
    return rows;
  }

  private static Map<String, List<String>> drawn(Random chance) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = chance.nextInt(12) + 1; i > 0; i--) {
      rows.put(
          "%02d".formatted(chance.nextInt(15) + 1),
          List.of(
              "name" + chance.nextInt(3),
              chance.nextBoolean() ? "" : "名" + chance.nextInt(2),
              chance.nextBoolean() ? "" : "words"));
    }
    return rows;
  }

  private static CodeRow row(String code, String name) {
    return code.contains(":")
        ? new CodeRow(code, List.of(name), true)
        : new CodeRow(code, List.of(name, "", ""), true);
  }
}
