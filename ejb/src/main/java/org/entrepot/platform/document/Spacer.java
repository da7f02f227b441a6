package org.entrepot.platform.document;

import java.util.List;

/** Empty room or a fine line between blocks. */
public final class Spacer extends Block {
  private static final float RULE_WEIGHT = 0.6f;

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

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    return List.of(
        ruled ? new RuleSlice(height, width, RULE_WEIGHT, Ink.LINE, false) : Gap.of(height));
  }
}
