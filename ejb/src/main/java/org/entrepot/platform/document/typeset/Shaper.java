package org.entrepot.platform.document.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entrepot.platform.document.UnprintableText;
import org.jspecify.annotations.Nullable;

/** Turns a text of one direction into runs of glyphs in the order of drawing. */
final class Shaper {
  private static final int REPLACEMENT = '?';

  private final boolean heavy;
  private final boolean lenient;

  private record Item(Face face, Script script, int start, int end) {}

  Shaper(boolean heavy, boolean lenient) {
    this.heavy = heavy;
    this.lenient = lenient;
  }

  /**
   * Shapes a text that runs in one direction.
   *
   * @throws UnprintableText when a character has no glyph, unless lenient
   */
  List<GlyphRun> shape(String text, boolean rightToLeft) {
    var runs = new ArrayList<GlyphRun>();
    for (var item : items(text)) {
      var part = text.substring(item.start(), item.end());
      var glyphs = shape(part, item, rightToLeft);
      Marks.place(glyphs, item.face(), rightToLeft);
      if (rightToLeft) {
        Collections.reverse(glyphs);
      } else {
        spellClusters(glyphs);
      }
      runs.add(new GlyphRun(item.face(), glyphs, rightToLeft));
    }
    if (rightToLeft) {
      Collections.reverse(runs);
    }
    return runs;
  }

  private List<Item> items(String text) {
    var items = new ArrayList<Item>();
    Face face = null;
    var script = Script.PLAIN;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      var nextScript = Script.of(codePoint, script);
      var nextFace = face(text, i, codePoint, face);
      if (face != null && !(nextFace.equals(face) && nextScript.equals(script))) {
        items.add(new Item(face, script, start, i));
        start = i;
      }
      face = nextFace;
      script = nextScript;
      i += length;
    }
    if (face != null) {
      items.add(new Item(face, script, start, text.length()));
    }
    return items;
  }

  private Face face(String text, int index, int codePoint, @Nullable Face before) {
    if (isInvisible(codePoint)) {
      return before == null ? Faces.alphabetic(heavy) : before;
    }
    if (before != null && isMark(codePoint) && before.has(codePoint)) {
      return before;
    }
    var chosen = Faces.choose(text, index, heavy);
    if (chosen.isEmpty() && !lenient) {
      throw new UnprintableText(codePoint, text);
    }
    return chosen.orElseGet(() -> Faces.alphabetic(heavy));
  }

  private static List<Glyph> shape(String text, Item item, boolean rightToLeft) {
    var glyphs =
        switch (item.script().kind()) {
          case PLAIN -> plain(text, item.face(), rightToLeft);
          case JOINING -> JoiningScript.shape(text, item.face(), item.script());
          case SYLLABIC -> SyllabicScript.shape(text, item.face(), item.script());
          case SPLIT_VOWEL -> plain(SplitVowel.separated(text), item.face(), false);
        };
    if (item.script().kind() == Script.Kind.SPLIT_VOWEL) {
      SplitVowel.restoreText(glyphs);
    }
    for (var glyph : glyphs) {
      glyph.advance = item.face().advance(glyph.id);
    }
    return item.script().kind() == Script.Kind.JOINING
        ? JoiningScript.spelled(glyphs, item.face())
        : glyphs;
  }

  private static List<Glyph> plain(String text, Face face, boolean rightToLeft) {
    var glyphs = new ArrayList<Glyph>(text.length());
    text.codePoints()
        .map(codePoint -> rightToLeft ? UCharacter.getMirror(codePoint) : codePoint)
        .forEach(codePoint -> add(glyphs, face, codePoint));
    return glyphs;
  }

  /** Adds the glyph of a character as a cluster of its own, or with its letter if it is a mark. */
  static void add(List<Glyph> glyphs, Face face, int codePoint) {
    if (isInvisible(codePoint)) {
      return;
    }
    int id = face.glyph(codePoint);
    int last = glyphs.isEmpty() ? -1 : glyphs.get(glyphs.size() - 1).cluster;
    int cluster = isMark(codePoint) && last >= 0 ? last : last + 1;
    var text = Character.toString(codePoint);
    glyphs.add(new Glyph(id == 0 ? face.glyph(REPLACEMENT) : id, text, cluster));
  }

  /**
   * Says what a letter and its marks mean together, because readers that take text out of a
   * document guess at marks. In a text from the right they turn the order round themselves.
   */
  private static void spellClusters(List<Glyph> glyphs) {
    int from = 0;
    while (from < glyphs.size()) {
      var first = glyphs.get(from);
      var spelled = new StringBuilder();
      int to = from;
      while (to < glyphs.size() && glyphs.get(to).cluster == first.cluster) {
        spelled.append(glyphs.get(to++).text);
      }
      if (to - from > 1 && first.meaning.isEmpty()) {
        first.meaning = spelled.toString();
      }
      from = to;
    }
  }

  static boolean isMark(int codePoint) {
    return codePoint >= 0x0300
        && (Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.ENCLOSING_MARK);
  }

  /** Joiners, direction marks and the like: they guide shaping and draw nothing. */
  static boolean isInvisible(int codePoint) {
    return codePoint == 0x00AD
        || (codePoint >= 0x034F
            && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
  }
}
