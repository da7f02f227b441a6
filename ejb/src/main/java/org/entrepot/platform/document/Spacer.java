package org.entrepot.platform.document;

/** Empty room or a fine line between blocks. */
public final class Spacer extends Block {
  private final float height;
  private final boolean ruled;

  private Spacer(float height, boolean ruled) {
    this.height = height;
    this.ruled = ruled;
  }

  /** Room of so many millimetres; it disappears at the head of a page. */
  public static Spacer millimetres(float height) {
    return new Spacer(Length.millimetres(height), false);
  }

  /** A fine horizontal rule with a little room above and below. */
  public static Spacer rule() {
    return new Spacer(Length.millimetres(4), true);
  }

  float height() {
    return height;
  }

  boolean isRuled() {
    return ruled;
  }
}
