package org.entrepot.platform.document;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** A sheet, upright. Sizes are PDF points, 72 to the inch. */
public enum Paper {
  A4(595.276f, 841.89f),
  LETTER(612f, 792f);

  private static final int LETTER_WIDTH_MILLIMETRES = 216;

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  /**
   * The sheet that offices of a country print on.
   *
   * @param country ISO 3166 alpha-2; an unknown one gets A4
   */
  public static Paper customaryIn(String country) {
    var size = LocaleData.getPaperSize(new ULocale("und", country));
    return size.getWidth() == LETTER_WIDTH_MILLIMETRES ? LETTER : A4;
  }
}
