package org.entrepot.platform.document.typeset;

/** One glyph on its way to the page. Shaping changes it; afterwards nobody does. */
final class Glyph {
  /** Where a letter of a joining script stands in its word; such forms are chosen by features. */
  enum Form {
    NONE,
    ISOLATED,
    INITIAL,
    MEDIAL,
    FINAL
  }

  int id;

  /** The characters it stands for; empty if the glyph before it stands for them too. */
  String text;

  /** Glyphs of one cluster stand for its characters only together. */
  final int cluster;

  /**
   * On the first glyph of a cluster: the characters that its glyphs stand for together, where they
   * do not spell them in order.
   */
  String meaning = "";

  Form form = Form.NONE;

  /** Features that this glyph takes part in, one bit each; meaning is the shaper's. */
  int features;

  /** How far the pen moves on, in design units. */
  int advance;

  /** Where it is drawn, seen from the pen, in design units. */
  int right;

  int up;

  Glyph(int id, String text, int cluster) {
    this.id = id;
    this.text = text;
    this.cluster = cluster;
  }
}
