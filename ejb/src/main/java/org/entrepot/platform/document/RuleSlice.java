package org.entrepot.platform.document;

/** A horizontal line in the middle of some room. */
record RuleSlice(float height, float width, float weight, Ink ink, boolean keepsWithNext)
    implements Slice {
  @Override
  public void paint(Canvas canvas, float x, float top) {
    canvas.rule(x, x + width, top - height / 2, weight, ink);
  }
}
