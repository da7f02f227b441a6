package org.entrepot.platform.document;

/** Millimetres, as authors think, into points, as PDF counts. */
final class Length {
  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

  private Length() {}

  static float millimetres(float millimetres) {
    if (!(millimetres >= 0 && millimetres <= 1000)) {
      throw new IllegalArgumentException("Not a length on paper: " + millimetres + " mm");
    }
    return millimetres * POINTS_PER_MILLIMETRE;
  }
}
