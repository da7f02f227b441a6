package org.entrepot.platform.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Matches the contextual and chained contextual subtables of GSUB, in all three formats: by glyph,
 * by class, by coverage.
 */
final class ContextRules {
  private final OpenTypeTable table;

  /** Apply a lookup at one of the matched places. */
  record Step(int place, int lookup) {}

  /** The places that the input of a rule matched, and what to do there. */
  record Match(List<Integer> places, List<Step> steps) {}

  /** Glyphs seen from a place, without those that the lookup skips. */
  record Window(List<Glyph> glyphs, int at, Predicate<Glyph> skipped) {
    /** The next place in a direction, or -1 beyond the end. */
    int next(int from, int direction) {
      int place = from + direction;
      while (place >= 0 && place < glyphs.size() && skipped.test(glyphs.get(place))) {
        place += direction;
      }
      return place < glyphs.size() ? place : -1;
    }
  }

  @FunctionalInterface
  private interface Test {
    boolean passes(int value, int glyph);
  }

  private record Tests(Test backtrack, Test input, Test lookahead) {}

  /** Reads the parts of a rule one after the other. */
  private final class Cursor {
    private int offset;

    Cursor(int offset) {
      this.offset = offset;
    }

    int next() {
      int value = table.unsigned(offset);
      offset += 2;
      return value;
    }

    List<Integer> values(int count) {
      var values = new ArrayList<Integer>(count);
      for (int i = 0; i < count; i++) {
        values.add(next());
      }
      return values;
    }

    List<Step> steps(int count) {
      var steps = new ArrayList<Step>(count);
      for (int i = 0; i < count; i++) {
        steps.add(new Step(next(), next()));
      }
      return steps;
    }
  }

  ContextRules(OpenTypeTable table) {
    this.table = table;
  }

  Optional<Match> match(boolean chained, int subtable, Window window) {
    int format = table.unsigned(subtable);
    if (format == 3) {
      return matchCoverages(chained, subtable, window);
    }
    int glyph = window.glyphs().get(window.at()).id;
    int covered = table.coverage(subtable + table.unsigned(subtable + 2), glyph);
    if (covered == OpenTypeTable.NOT_COVERED) {
      return Optional.empty();
    }
    if (format == 1) {
      Test same = (value, other) -> value == other;
      int set = table.unsigned(subtable + 6 + 2 * covered);
      return matchSet(chained, subtable, set, new Tests(same, same, same), window);
    }
    return matchClasses(chained, subtable, glyph, window);
  }

  private Optional<Match> matchClasses(boolean chained, int subtable, int glyph, Window window) {
    int inputClasses = subtable + table.unsigned(subtable + (chained ? 6 : 4));
    int sets = subtable + (chained ? 12 : 8);
    int set = table.unsigned(sets + 2 * table.classOf(inputClasses, glyph));
    var tests =
        chained
            ? new Tests(
                byClass(subtable + table.unsigned(subtable + 4)),
                byClass(inputClasses),
                byClass(subtable + table.unsigned(subtable + 8)))
            : new Tests(byClass(inputClasses), byClass(inputClasses), byClass(inputClasses));
    return matchSet(chained, subtable, set, tests, window);
  }

  private Test byClass(int classes) {
    return (value, glyph) -> table.classOf(classes, glyph) == value;
  }

  private Optional<Match> matchSet(
      boolean chained, int subtable, int setOffset, Tests tests, Window window) {
    if (setOffset == 0) {
      return Optional.empty();
    }
    int set = subtable + setOffset;
    for (int i = 0; i < table.unsigned(set); i++) {
      var match = matchRule(chained, set + table.unsigned(set + 2 + 2 * i), tests, window);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> matchRule(boolean chained, int rule, Tests tests, Window window) {
    var cursor = new Cursor(rule);
    if (!chained) {
      int inputCount = cursor.next();
      int stepCount = cursor.next();
      var input = cursor.values(inputCount - 1);
      return matched(window, List.of(), input, List.of(), tests, cursor.steps(stepCount));
    }
    var backtrack = cursor.values(cursor.next());
    var input = cursor.values(cursor.next() - 1);
    var lookahead = cursor.values(cursor.next());
    return matched(window, backtrack, input, lookahead, tests, cursor.steps(cursor.next()));
  }

  private Optional<Match> matchCoverages(boolean chained, int subtable, Window window) {
    Test covered =
        (value, glyph) -> table.coverage(subtable + value, glyph) != OpenTypeTable.NOT_COVERED;
    var cursor = new Cursor(subtable + 2);
    int inputCount = chained ? 0 : cursor.next();
    int stepCount = chained ? 0 : cursor.next();
    var backtrack = chained ? cursor.values(cursor.next()) : List.<Integer>of();
    var input = cursor.values(chained ? cursor.next() : inputCount);
    var lookahead = chained ? cursor.values(cursor.next()) : List.<Integer>of();
    var steps = cursor.steps(chained ? cursor.next() : stepCount);
    if (input.isEmpty() || !covered.passes(input.get(0), window.glyphs().get(window.at()).id)) {
      return Optional.empty();
    }
    var tests = new Tests(covered, covered, covered);
    return matched(window, backtrack, input.subList(1, input.size()), lookahead, tests, steps);
  }

  private static Optional<Match> matched(
      Window window,
      List<Integer> backtrack,
      List<Integer> input,
      List<Integer> lookahead,
      Tests tests,
      List<Step> steps) {
    var places = new ArrayList<Integer>(List.of(window.at()));
    if (!follow(window, window.at(), 1, input, tests.input(), places)) {
      return Optional.empty();
    }
    int last = places.get(places.size() - 1);
    boolean around =
        follow(window, last, 1, lookahead, tests.lookahead(), new ArrayList<>())
            && follow(window, window.at(), -1, backtrack, tests.backtrack(), new ArrayList<>());
    var valid = steps.stream().filter(step -> step.place() < places.size()).toList();
    return around ? Optional.of(new Match(places, valid)) : Optional.empty();
  }

  private static boolean follow(
      Window window,
      int from,
      int direction,
      List<Integer> values,
      Test test,
      List<Integer> places) {
    int place = from;
    for (int value : values) {
      place = window.next(place, direction);
      if (place < 0 || !test.passes(value, window.glyphs().get(place).id)) {
        return false;
      }
      places.add(place);
    }
    return true;
  }
}
