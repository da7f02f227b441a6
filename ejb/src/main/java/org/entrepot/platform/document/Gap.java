package org.entrepot.platform.document;

/**
 * Room between slices.
 *
 * @param keepsWithNext whether what stands before it belongs to what follows
 */
record Gap(float height, boolean keepsWithNext) implements Slice {
  /** Room at which a page may end. */
  static Gap of(float height) {
    return new Gap(height, false);
  }

  /** Room that ties what is above to what is below. */
  static Gap tied(float height) {
    return new Gap(height, true);
  }

  @Override
  public boolean isGap() {
    return true;
  }

  @Override
  public void paint(Canvas canvas, float x, float top) {}
}
