package org.entrepot.platform.document.typeset;

import java.util.List;
import java.util.Optional;

/** Puts the marks of a run on their letters. */
final class Marks {
  private final Face face;
  private final boolean rightToLeft;

  /** Where a letter or mark stands, seen from the letter's origin, in design units. */
  private record Place(Glyph glyph, int right, int up) {}

  private Marks(Face face, boolean rightToLeft) {
    this.face = face;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Places the marks of glyphs that are still in the order of reading. A mark is drawn after its
   * letter in a script that runs from the left, and before it in one that runs from the right: at
   * the letter's origin. Where the face says nothing, a mark stays there; it was designed to fit.
   */
  static void place(List<Glyph> glyphs, Face face, boolean rightToLeft) {
    new Marks(face, rightToLeft).place(glyphs);
  }

  private void place(List<Glyph> glyphs) {
    int travelled = 0;
    Place letter = null;
    Place carrier = null;
    for (var glyph : glyphs) {
      if (letter == null || carrier == null || !isMark(glyph)) {
        letter = new Place(glyph, 0, 0);
        carrier = letter;
        travelled = 0;
      } else {
        var place = placed(glyph, carrier, letter);
        if (place.isPresent()) {
          carrier = place.get();
          glyph.right = carrier.right() - (rightToLeft ? 0 : travelled);
          glyph.up = carrier.up();
          glyph.advance = 0;
        }
      }
      travelled += glyph.advance;
    }
  }

  /** On the mark before, if the face joins the two, else on the letter. */
  private Optional<Place> placed(Glyph mark, Place carrier, Place letter) {
    var onMark =
        carrier.glyph() == letter.glyph()
            ? Optional.<Anchors.Offset>empty()
            : face.anchors().offset(mark.id, carrier.glyph().id, true);
    if (onMark.isPresent()) {
      int right = carrier.right() + onMark.get().right();
      return Optional.of(new Place(mark, right, carrier.up() + onMark.get().up()));
    }
    return face.anchors()
        .offset(mark.id, letter.glyph().id, false)
        .map(offset -> new Place(mark, offset.right(), offset.up()));
  }

  private boolean isMark(Glyph glyph) {
    return glyph.text.isEmpty()
        ? face.substitutions().isMark(glyph.id)
        : Shaper.isMark(glyph.text.codePointAt(0));
  }
}
