package org.entrepot.platform.document.typeset;

import java.util.ArrayList;
import java.util.List;

/** One syllable of an Indian script, whose signs are put in the order of drawing. */
final class Syllable {
  /** Values of {@link Glyph#features}: which part of a syllable a glyph belongs to. */
  static final int BEFORE_BASE = 1;

  static final int AFTER_BASE = 2;
  static final int REPH = 4;

  private final Face face;
  private final Script script;
  private final List<Sign> signs;
  private final List<Sign> left = new ArrayList<>();
  private final List<Sign> before = new ArrayList<>();
  private final List<Sign> main = new ArrayList<>();
  private final List<Sign> right = new ArrayList<>();
  private final List<Sign> last = new ArrayList<>();

  /** A syllable of at least one sign, in the order of writing. */
  Syllable(Face face, Script script, List<Sign> signs) {
    this.face = face;
    this.script = script;
    this.signs = signs;
  }

  /** The glyphs in the order of drawing, each marked with the part it belongs to. */
  List<Glyph> arranged() {
    boolean reph = hasReph();
    int first = reph ? 2 : 0;
    int base = base(first);
    int joined = 1;
    for (int i = first; i < signs.size(); i++) {
      var sign = signs.get(i);
      sign.glyph().features = i < base ? BEFORE_BASE : i > base ? AFTER_BASE : 0;
      if (i > base && joinsBase(sign)) {
        main.add(Math.min(joined++, main.size()), sign);
      } else {
        part(sign, i < base).add(sign);
      }
    }
    if (reph) {
      insertReph();
    }
    var arranged = new ArrayList<Glyph>(signs.size());
    for (var part : List.of(left, before, main, right, last)) {
      part.forEach(sign -> arranged.add(sign.glyph()));
    }
    return arranged;
  }

  private List<Sign> part(Sign sign, boolean isBeforeBase) {
    if (sign.isLeftMatra()) {
      sign.glyph().features = 0;
      return left;
    }
    if (isBeforeBase) {
      return before;
    }
    if (sign.isFinal()) {
      return last;
    }
    return sign.isRightMatra() ? right : main;
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

  private void insertReph() {
    var reph = signs.subList(0, 2);
    reph.forEach(sign -> sign.glyph().features = REPH);
    switch (script.tags().get(0)) {
      case "dev2", "knd2" -> right.addAll(reph);
      case "gur2", "ory2" -> main.addAll(1, reph);
      default -> main.addAll(reph);
    }
  }

  /** A ra without its vowel at the beginning is drawn as a hook on top of what follows. */
  private boolean hasReph() {
    return signs.size() > 2
        && signs.get(1).isVirama()
        && signs.get(2).isConsonant()
        && !script.tags().get(0).equals("tel2")
        && face.substitutions()
            .replaces(script.tags(), "rphf", signs.get(0).glyph().id, signs.get(1).glyph().id);
  }

  /** The last consonant that has no form below or after another. */
  private int base(int from) {
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
}
