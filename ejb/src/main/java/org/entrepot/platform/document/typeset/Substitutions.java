package org.entrepot.platform.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The glyph substitutions of a face (OpenType GSUB): single, multiple, ligature, contextual and
 * chained ones, with marks skipped where a lookup says so.
 */
final class Substitutions {
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int LIGATURE = 4;
  private static final int CONTEXT = 5;
  private static final int CHAINED = 6;
  private static final int EXTENSION = 7;
  private static final int IGNORE_MARKS = 8;
  private static final int MARK = 3;
  private static final int DEEPEST = 8;

  private final OpenTypeTable table;
  private final OpenTypeTable definitions;
  private final ContextRules contexts;
  private final Map<String, Map<String, List<Integer>>> found = new ConcurrentHashMap<>();

  Substitutions(OpenTypeTable table, OpenTypeTable definitions) {
    this.table = table;
    this.definitions = definitions;
    this.contexts = new ContextRules(table);
  }

  /** Applies one feature of a script to the glyphs that take part in it. */
  void apply(List<String> scripts, String feature, List<Glyph> glyphs, Predicate<Glyph> takesPart) {
    for (int lookup : lookups(scripts, feature)) {
      int at = 0;
      while (at < glyphs.size()) {
        int advance = takesPart.test(glyphs.get(at)) ? applyAt(lookup, glyphs, at, 0) : 0;
        at += Math.max(1, advance);
      }
    }
  }

  /** Whether a feature would replace just these glyphs. */
  boolean replaces(List<String> scripts, String feature, int... ids) {
    var glyphs = new ArrayList<Glyph>();
    for (int id : ids) {
      glyphs.add(new Glyph(id, "", 0));
    }
    for (int lookup : lookups(scripts, feature)) {
      if (applyAt(lookup, glyphs, 0, 0) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> lookups(List<String> scripts, String feature) {
    if (table.isEmpty()) {
      return List.of();
    }
    return found
        .computeIfAbsent(scripts.get(0), script -> new ConcurrentHashMap<>())
        .computeIfAbsent(feature, added -> table.lookups(scripts, Set.of(added)));
  }

  /** Tries one lookup at a place; answers how many glyphs it leaves behind it, 0 if none fits. */
  private int applyAt(int index, List<Glyph> glyphs, int at, int depth) {
    int lookup = table.lookup(index);
    int flags = table.unsigned(lookup + 2);
    if (depth > DEEPEST || isSkipped(flags, glyphs.get(at))) {
      return 0;
    }
    for (int i = 0; i < table.subtableCount(lookup); i++) {
      int kind = table.unsigned(lookup);
      int subtable = table.subtable(lookup, i);
      if (kind == EXTENSION) {
        kind = table.unsigned(subtable + 2);
        subtable += table.offset32(subtable + 4);
      }
      int advance = applySubtable(kind, subtable, flags, glyphs, at, depth);
      if (advance > 0) {
        return advance;
      }
    }
    return 0;
  }

  private int applySubtable(
      int kind, int subtable, int flags, List<Glyph> glyphs, int at, int depth) {
    return switch (kind) {
      case SINGLE -> single(subtable, glyphs.get(at));
      case MULTIPLE -> multiple(subtable, glyphs, at);
      case LIGATURE -> ligature(subtable, flags, glyphs, at);
      case CONTEXT, CHAINED -> context(kind == CHAINED, subtable, flags, glyphs, at, depth);
      default -> 0;
    };
  }

  private int single(int subtable, Glyph glyph) {
    int covered = table.coverage(subtable + table.unsigned(subtable + 2), glyph.id);
    if (covered == OpenTypeTable.NOT_COVERED) {
      return 0;
    }
    glyph.id =
        table.unsigned(subtable) == 1
            ? glyph.id + table.signed(subtable + 4) & 0xffff
            : table.unsigned(subtable + 6 + 2 * covered);
    return 1;
  }

  private int multiple(int subtable, List<Glyph> glyphs, int at) {
    var glyph = glyphs.get(at);
    int covered = table.coverage(subtable + table.unsigned(subtable + 2), glyph.id);
    if (covered == OpenTypeTable.NOT_COVERED) {
      return 0;
    }
    int sequence = subtable + table.unsigned(subtable + 6 + 2 * covered);
    int count = table.unsigned(sequence);
    if (count == 0) {
      return 0;
    }
    glyph.id = table.unsigned(sequence + 2);
    for (int i = 1; i < count; i++) {
      var more = new Glyph(table.unsigned(sequence + 2 + 2 * i), "", glyph.cluster);
      more.features = glyph.features;
      glyphs.add(at + i, more);
    }
    return count;
  }

  private int ligature(int subtable, int flags, List<Glyph> glyphs, int at) {
    int covered = table.coverage(subtable + table.unsigned(subtable + 2), glyphs.get(at).id);
    if (covered == OpenTypeTable.NOT_COVERED) {
      return 0;
    }
    int set = subtable + table.unsigned(subtable + 6 + 2 * covered);
    for (int i = 0; i < table.unsigned(set); i++) {
      int ligature = set + table.unsigned(set + 2 + 2 * i);
      int parts = table.unsigned(ligature + 2);
      var places = following(flags, glyphs, at, parts);
      if (places.size() == parts && fits(ligature + 4, glyphs, places)) {
        join(glyphs, places, table.unsigned(ligature));
        return 1;
      }
    }
    return 0;
  }

  private boolean fits(int components, List<Glyph> glyphs, List<Integer> places) {
    for (int i = 1; i < places.size(); i++) {
      if (glyphs.get(places.get(i)).id != table.unsigned(components + 2 * (i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static void join(List<Glyph> glyphs, List<Integer> places, int ligature) {
    var first = glyphs.get(places.get(0));
    first.id = ligature;
    for (int i = 1; i < places.size(); i++) {
      first.text += glyphs.get(places.get(i)).text;
    }
    for (int i = places.size() - 1; i > 0; i--) {
      glyphs.remove((int) places.get(i));
    }
  }

  private int context(
      boolean chained, int subtable, int flags, List<Glyph> glyphs, int at, int depth) {
    var window = new ContextRules.Window(glyphs, at, glyph -> isSkipped(flags, glyph));
    var match = contexts.match(chained, subtable, window);
    if (match.isEmpty()) {
      return 0;
    }
    int before = glyphs.size();
    for (var step : match.get().steps()) {
      int place = match.get().places().get(step.place()) + glyphs.size() - before;
      if (place >= at && place < glyphs.size()) {
        applyAt(step.lookup(), glyphs, place, depth + 1);
      }
    }
    int last = match.get().places().get(match.get().places().size() - 1);
    return Math.max(1, last - at + 1 + glyphs.size() - before);
  }

  /** The places of so many glyphs from a place on, skipped ones not counted. */
  private List<Integer> following(int flags, List<Glyph> glyphs, int at, int count) {
    var places = new ArrayList<Integer>(count);
    for (int i = at; i < glyphs.size() && places.size() < count; i++) {
      if (!isSkipped(flags, glyphs.get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private boolean isSkipped(int flags, Glyph glyph) {
    return (flags & IGNORE_MARKS) != 0 && isMark(glyph.id);
  }

  boolean isMark(int glyph) {
    if (definitions.isEmpty() || definitions.unsigned(4) == 0) {
      return false;
    }
    return definitions.classOf(definitions.unsigned(4), glyph) == MARK;
  }
}
