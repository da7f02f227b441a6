package org.entrepot.platform.document;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading distance of two base lines as a multiple of the size
 * @param heavy the bold face
 */
record TextStyle(float size, float leading, boolean heavy, Ink ink) {
  static final TextStyle BODY = new TextStyle(9.5f, 1.42f, false, Ink.TEXT);
  static final TextStyle CAPTION = new TextStyle(7.5f, 1.4f, false, Ink.MUTED);
  static final TextStyle HEADING = new TextStyle(12f, 1.35f, true, Ink.TEXT);
  static final TextStyle SUBHEADING = new TextStyle(10f, 1.4f, true, Ink.ACCENT);
  static final TextStyle TITLE = new TextStyle(20f, 1.2f, true, Ink.TEXT);

  TextStyle bold() {
    return new TextStyle(size, leading, true, ink);
  }

  TextStyle small() {
    return new TextStyle(8f, leading, heavy, ink);
  }

  TextStyle large() {
    return new TextStyle(13f, 1.3f, heavy, ink);
  }

  TextStyle muted() {
    return in(Ink.MUTED);
  }

  TextStyle in(Ink changed) {
    return new TextStyle(size, leading, heavy, changed);
  }

  float lineHeight() {
    return size * leading;
  }
}
