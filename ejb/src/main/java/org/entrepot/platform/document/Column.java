package org.entrepot.platform.document;

import java.util.Objects;

/** A column of a table: its title, how it aligns and how wide it is. */
public final class Column {
  private final String title;
  private final Alignment alignment;
  private final float weight;
  private final float points;

  private Column(String title, Alignment alignment, float weight, float points) {
    this.title = Objects.requireNonNull(title);
    this.alignment = alignment;
    this.weight = weight;
    this.points = points;
  }

  /** A column of words. */
  public static Column text(String title) {
    return new Column(title, Alignment.START, 1, 0);
  }

  /** A column of figures, set flush right. */
  public static Column number(String title) {
    return new Column(title, Alignment.NUMBER, 1, 0);
  }

  public Column align(Alignment changed) {
    return new Column(title, changed, weight, points);
  }

  /** Its share of the width that the fixed columns leave, relative to the others; 1 at first. */
  public Column weight(float share) {
    if (!(share > 0)) {
      throw new IllegalArgumentException("A column needs a share of the width, not " + share);
    }
    return new Column(title, alignment, share, 0);
  }

  /** A fixed width. */
  public Column millimetres(float width) {
    return new Column(title, alignment, 0, Length.millimetres(width));
  }

  String title() {
    return title;
  }

  Alignment alignment() {
    return alignment;
  }

  float weight() {
    return weight;
  }

  float points() {
    return points;
  }
}
