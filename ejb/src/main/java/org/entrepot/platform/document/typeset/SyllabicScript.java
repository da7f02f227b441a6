package org.entrepot.platform.document.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.IndicPositionalCategory;
import com.ibm.icu.lang.UCharacter.IndicSyllabicCategory;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts of India: text is cut into syllables, in each the signs are put where they are drawn,
 * and the face joins consonants (OpenType script development, "Creating and supporting OpenType
 * fonts for Indic scripts").
 */
final class SyllabicScript {
  /** Bits of {@link Glyph#features}: which part of a syllable a glyph belongs to. */
  private static final int BEFORE_BASE = 1;

  private static final int AFTER_BASE = 2;
  private static final int REPH = 4;

  private static final List<String> FIRST = List.of("locl", "ccmp", "nukt", "akhn");
  private static final List<String> JOINED = List.of("vatu", "cjct");
  private static final List<String> LAST =
      List.of("init", "pres", "abvs", "blws", "psts", "haln", "calt", "rclt", "liga", "rlig");

  private final Face face;
  private final Script script;

  /** A character of a syllable with its glyph. */
  private record Sign(int codePoint, Glyph glyph) {
    int category() {
      return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
    }

    int position() {
      return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_POSITIONAL_CATEGORY);
    }

    boolean isConsonant() {
      return SyllabicScript.isConsonant(category());
    }

    boolean isVirama() {
      return category() == IndicSyllabicCategory.VIRAMA;
    }

    boolean isMatra() {
      return category() == IndicSyllabicCategory.VOWEL_DEPENDENT;
    }

    boolean isLeftMatra() {
      return isMatra()
          && (position() == IndicPositionalCategory.LEFT
              || position() == IndicPositionalCategory.TOP_AND_LEFT);
    }

    boolean isRightMatra() {
      return isMatra() && position() == IndicPositionalCategory.RIGHT;
    }
  }

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
    int before = IndicSyllabicCategory.OTHER;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int category = UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
      boolean joiner =
          category == IndicSyllabicCategory.JOINER || category == IndicSyllabicCategory.NON_JOINER;
      boolean stacked = isConsonant(category) && before == IndicSyllabicCategory.VIRAMA;
      if (at > start && !joiner && !stacked && !isDependent(category, codePoint)) {
        break;
      }
      before = joiner ? before : category;
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isConsonant(int category) {
    return category == IndicSyllabicCategory.CONSONANT
        || category == IndicSyllabicCategory.CONSONANT_DEAD
        || category == IndicSyllabicCategory.CONSONANT_PLACEHOLDER
        || category == IndicSyllabicCategory.CONSONANT_WITH_STACKER;
  }

  private static boolean isDependent(int category, int codePoint) {
    return category == IndicSyllabicCategory.NUKTA
        || category == IndicSyllabicCategory.VIRAMA
        || category == IndicSyllabicCategory.VOWEL_DEPENDENT
        || category == IndicSyllabicCategory.BINDU
        || category == IndicSyllabicCategory.VISARGA
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private List<Glyph> syllable(String text, int cluster) {
    var signs = signs(text, cluster);
    if (signs.isEmpty()) {
      return List.of();
    }
    var glyphs = arranged(signs);
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
        .forEach(
            codePoint -> {
              int category =
                  UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
              var one = Character.toString(codePoint);
              separated.append(
                  category == IndicSyllabicCategory.VOWEL_DEPENDENT
                      ? Normalizer.normalize(one, Normalizer.Form.NFD)
                      : one);
            });
    return separated.toString();
  }

  /** The glyphs in the order of drawing, each marked with the part it belongs to. */
  private List<Glyph> arranged(List<Sign> signs) {
    boolean reph = hasReph(signs);
    int base = base(signs, reph ? 2 : 0);
    var left = new ArrayList<Sign>();
    var before = new ArrayList<Sign>();
    var main = new ArrayList<Sign>();
    var right = new ArrayList<Sign>();
    var last = new ArrayList<Sign>();
    int joined = 1;
    for (int i = reph ? 2 : 0; i < signs.size(); i++) {
      var sign = signs.get(i);
      if (sign.isLeftMatra()) {
        left.add(sign);
      } else if (i < base) {
        sign.glyph().features = BEFORE_BASE;
        before.add(sign);
      } else if (i == base) {
        main.add(sign);
      } else {
        sign.glyph().features = AFTER_BASE;
        if (joinsBase(sign)) {
          main.add(joined++, sign);
        } else {
          part(sign, main, right, last).add(sign);
        }
      }
    }
    if (reph) {
      insertReph(signs, main, right);
    }
    var arranged = new ArrayList<Glyph>(signs.size());
    for (var part : List.of(left, before, main, right, last)) {
      part.forEach(sign -> arranged.add(sign.glyph()));
    }
    return arranged;
  }

  /** In Telugu and Kannada most vowel signs are drawn on the base, before consonants below it. */
  private boolean joinsBase(Sign sign) {
    int lastJoined =
        switch (script.tags().get(0)) {
          case "tel2" -> 0x0C42;
          case "knd2" -> 0x0CC2;
          default -> 0;
        };
    return lastJoined > 0
        && sign.isMatra()
        && (!sign.isRightMatra() || sign.codePoint() <= lastJoined);
  }

  private static List<Sign> part(Sign sign, List<Sign> main, List<Sign> right, List<Sign> last) {
    int category = sign.category();
    if (category == IndicSyllabicCategory.BINDU || category == IndicSyllabicCategory.VISARGA) {
      return last;
    }
    return sign.isRightMatra() ? right : main;
  }

  private void insertReph(List<Sign> signs, List<Sign> main, List<Sign> right) {
    var reph = signs.subList(0, 2);
    reph.forEach(sign -> sign.glyph().features = REPH);
    switch (script.tags().get(0)) {
      case "dev2", "knd2" -> right.addAll(reph);
      case "gur2", "ory2" -> main.addAll(1, reph);
      default -> main.addAll(reph);
    }
  }

  /** A ra without its vowel at the beginning is drawn as a hook on top of what follows. */
  private boolean hasReph(List<Sign> signs) {
    return signs.size() > 2
        && signs.get(1).isVirama()
        && signs.get(2).isConsonant()
        && !script.tags().get(0).equals("tel2")
        && face.substitutions()
            .replaces(script.tags(), "rphf", signs.get(0).glyph().id, signs.get(1).glyph().id);
  }

  /** The last consonant that has no form below or after another. */
  private int base(List<Sign> signs, int from) {
    int base = from;
    for (int i = signs.size() - 1; i >= from; i--) {
      if (signs.get(i).isConsonant()) {
        base = i;
        boolean joinable = i - 2 >= from && signs.get(i - 1).isVirama();
        if (!joinable || !hasDependentForm(signs.get(i - 1), signs.get(i))) {
          return base;
        }
      }
    }
    return base;
  }

  private boolean hasDependentForm(Sign virama, Sign consonant) {
    for (var feature : List.of("blwf", "pstf", "pref")) {
      if (face.substitutions()
          .replaces(script.tags(), feature, virama.glyph().id, consonant.glyph().id)) {
        return true;
      }
    }
    return false;
  }

  private void substitute(List<Glyph> glyphs) {
    apply(FIRST, glyphs, 0);
    apply(List.of("rphf"), glyphs, REPH);
    apply(List.of("rkrf"), glyphs, 0);
    moveBeforeBase(glyphs);
    apply(List.of("blwf", "abvf"), glyphs, AFTER_BASE);
    apply(List.of("half"), glyphs, BEFORE_BASE);
    apply(List.of("pstf"), glyphs, AFTER_BASE);
    apply(JOINED, glyphs, 0);
  }

  /** Some faces draw a consonant after the base in front of it, such as the ra of Malayalam. */
  private void moveBeforeBase(List<Glyph> glyphs) {
    var before = glyphs.stream().map(glyph -> glyph.id).toList();
    apply(List.of("pref"), glyphs, AFTER_BASE);
    int base = 0;
    while (base < glyphs.size() && glyphs.get(base).features != 0) {
      base++;
    }
    for (int i = base + 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).features == AFTER_BASE && !before.contains(glyphs.get(i).id)) {
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
  private static void settleLeftMatra(List<Glyph> glyphs, List<Sign> signs) {
    if (glyphs.isEmpty() || signs.stream().noneMatch(Sign::isLeftMatra)) {
      return;
    }
    int virama =
        signs.stream()
            .filter(Sign::isVirama)
            .mapToInt(sign -> sign.glyph().id)
            .findFirst()
            .orElse(-1);
    for (int i = glyphs.size() - 1; i > 0; i--) {
      var glyph = glyphs.get(i);
      if (glyph.features == BEFORE_BASE && glyph.id == virama && isVirama(glyph.text)) {
        glyphs.add(i, glyphs.remove(0));
        return;
      }
    }
  }

  private static boolean isVirama(String text) {
    return !text.isEmpty()
        && UCharacter.getIntPropertyValue(text.codePointAt(0), UProperty.INDIC_SYLLABIC_CATEGORY)
            == IndicSyllabicCategory.VIRAMA;
  }
}
