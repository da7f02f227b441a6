package org.entrepot.platform.document;

import java.util.Optional;
import org.entrepot.platform.document.typeset.Line;

/**
 * One line of text in a column.
 *
 * @param share of the free width that goes to the left of the line: 0, a half or 1
 * @param element that the line is part of; without one it is an artifact
 */
record TextSlice(
    Line line,
    TextStyle style,
    float width,
    float share,
    boolean keepsWithNext,
    Optional<Element> element)
    implements Slice {
  /** Height of capitals in Kurinto Sans and, nearly, of Chinese characters above the base line. */
  private static final float CAPITALS = 0.72f;

  @Override
  public float height() {
    return style.lineHeight();
  }

  @Override
  public void paint(Canvas canvas, float x, float top) {
    float free = width - line.width() * style.size() / 1000;
    float baseline = top - (style.lineHeight() + CAPITALS * style.size()) / 2;
    Runnable painting = () -> canvas.text(line, x + free * share, baseline, style);
    element.ifPresentOrElse(owner -> canvas.mark(owner, painting), () -> canvas.artifact(painting));
  }
}
