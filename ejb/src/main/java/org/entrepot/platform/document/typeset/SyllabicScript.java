package org.entrepot.platform.document.typeset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts of India: text is cut into syllables, in each the signs are put where they are drawn,
 * and the face joins consonants (OpenType script development, "Creating and supporting OpenType
 * fonts for Indic scripts").
 */
final class SyllabicScript {
  /** No word has a longer syllable; work grows with the square of it. */
  private static final int LONGEST = 48;

  private static final List<String> FIRST = List.of("locl", "ccmp", "nukt", "akhn");
  private static final List<String> JOINED = List.of("vatu", "cjct");
  private static final List<String> LAST =
      List.of("init", "pres", "abvs", "blws", "psts", "haln", "calt", "rclt", "liga", "rlig");

  private final Face face;
  private final Script script;

  private SyllabicScript(Face face, Script script) {
    this.face = face;
    this.script = script;
  }

  static List<Glyph> shape(String text, Face face, Script script) {
    var shaper = new SyllabicScript(face, script);
    var glyphs = new ArrayList<Glyph>();
    int start = 0;
    while (start < text.length()) {
      int end = syllableEnd(text, start);
      glyphs.addAll(shaper.syllable(text.substring(start, end), start));
      start = end;
    }
    return glyphs;
  }

  private static int syllableEnd(String text, int start) {
    int at = start;
    int before = 0;
    while (at < text.length() && at - start < LONGEST) {
      int codePoint = text.codePointAt(at);
      boolean joiner = Sign.isJoiner(codePoint);
      boolean stacked = Sign.isConsonant(codePoint) && Sign.isVirama(before);
      if (at > start && !joiner && !stacked && !Sign.isDependent(codePoint)) {
        break;
      }
      before = joiner ? before : codePoint;
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private List<Glyph> syllable(String text, int cluster) {
    var signs = signs(text, cluster);
    if (signs.isEmpty()) {
      return List.of();
    }
    var glyphs = new Syllable(face, script, signs).arranged();
    substitute(glyphs);
    settleLeftMatra(glyphs, signs);
    substituteLast(glyphs);
    var spelled = new StringBuilder();
    boolean silent = false;
    for (var glyph : glyphs) {
      spelled.append(glyph.text);
      silent |= glyph.text.isEmpty();
    }
    if (silent || !spelled.toString().equals(text)) {
      glyphs.get(0).meaning = text;
    }
    return glyphs;
  }

  private List<Sign> signs(String text, int cluster) {
    var signs = new ArrayList<Sign>();
    separated(text)
        .codePoints()
        .filter(codePoint -> !Shaper.isInvisible(codePoint))
        .forEach(
            codePoint -> {
              int id = face.glyph(codePoint);
              var glyph = new Glyph(id, Character.toString(codePoint), cluster);
              signs.add(new Sign(codePoint, glyph));
            });
    return signs;
  }

  /** Vowel signs of two parts, one before and one after the consonant, become two characters. */
  private static String separated(String text) {
    var separated = new StringBuilder();
    text.codePoints()
        .mapToObj(
            codePoint ->
                Sign.isMatra(codePoint)
                    ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                    : Character.toString(codePoint))
        .forEach(separated::append);
    return separated.toString();
  }

  private void substitute(List<Glyph> glyphs) {
    apply(FIRST, glyphs, 0);
    apply(List.of("rphf"), glyphs, Syllable.REPH);
    apply(List.of("rkrf"), glyphs, 0);
    moveBeforeBase(glyphs);
    apply(List.of("blwf", "abvf"), glyphs, Syllable.AFTER_BASE);
    apply(List.of("half"), glyphs, Syllable.BEFORE_BASE);
    apply(List.of("pstf"), glyphs, Syllable.AFTER_BASE);
    apply(JOINED, glyphs, 0);
  }

  /** Some faces draw a consonant after the base in front of it, such as the ra of Malayalam. */
  private void moveBeforeBase(List<Glyph> glyphs) {
    var before = glyphs.stream().map(glyph -> glyph.id).toList();
    apply(List.of("pref"), glyphs, Syllable.AFTER_BASE);
    int base = 0;
    while (base < glyphs.size() && glyphs.get(base).features != 0) {
      base++;
    }
    for (int i = base + 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).features == Syllable.AFTER_BASE && !before.contains(glyphs.get(i).id)) {
        glyphs.add(base, glyphs.remove(i));
        return;
      }
    }
  }

  private void substituteLast(List<Glyph> glyphs) {
    apply(LAST, glyphs, 0);
  }

  private void apply(List<String> features, List<Glyph> glyphs, int part) {
    for (var feature : features) {
      face.substitutions()
          .apply(script.tags(), feature, glyphs, glyph -> part == 0 || glyph.features == part);
    }
  }

  /** A left vowel sign stands before the joined consonants only: after any that stayed apart. */
  private void settleLeftMatra(List<Glyph> glyphs, List<Sign> signs) {
    if (glyphs.isEmpty() || signs.stream().noneMatch(Sign::isLeftMatra)) {
      return;
    }
    for (int i = glyphs.size() - 1; i > 0; i--) {
      var glyph = glyphs.get(i);
      if (glyph.features == Syllable.BEFORE_BASE && isBareVirama(glyph)) {
        glyphs.add(i, glyphs.remove(0));
        return;
      }
    }
  }

  /** A virama that no feature has joined to a consonant is still drawn by its own glyph. */
  private boolean isBareVirama(Glyph glyph) {
    int codePoint = glyph.text.isEmpty() ? 0 : glyph.text.codePointAt(0);
    return Sign.isVirama(codePoint) && glyph.id == face.glyph(codePoint);
  }
}
