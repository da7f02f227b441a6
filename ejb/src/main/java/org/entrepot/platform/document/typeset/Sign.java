package org.entrepot.platform.document.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.IndicPositionalCategory;
import com.ibm.icu.lang.UCharacter.IndicSyllabicCategory;
import com.ibm.icu.lang.UProperty;

/** A character of an Indian syllable with its glyph. Matra is a vowel sign, virama its absence. */
record Sign(int codePoint, Glyph glyph) {
  static int category(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
  }

  static boolean isConsonant(int codePoint) {
    return switch (category(codePoint)) {
      case IndicSyllabicCategory.CONSONANT,
          IndicSyllabicCategory.CONSONANT_DEAD,
          IndicSyllabicCategory.CONSONANT_PLACEHOLDER,
          IndicSyllabicCategory.CONSONANT_WITH_STACKER ->
          true;
      default -> false;
    };
  }

  static boolean isVirama(int codePoint) {
    return category(codePoint) == IndicSyllabicCategory.VIRAMA;
  }

  static boolean isMatra(int codePoint) {
    return category(codePoint) == IndicSyllabicCategory.VOWEL_DEPENDENT;
  }

  /** Whether it tells a face how to join its neighbours and is not drawn. */
  static boolean isJoiner(int codePoint) {
    int category = category(codePoint);
    return category == IndicSyllabicCategory.JOINER || category == IndicSyllabicCategory.NON_JOINER;
  }

  /** Whether it goes with the consonant before it. */
  static boolean isDependent(int codePoint) {
    return isMatra(codePoint)
        || isVirama(codePoint)
        || category(codePoint) == IndicSyllabicCategory.NUKTA
        || isFinal(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isFinal(int codePoint) {
    int category = category(codePoint);
    return category == IndicSyllabicCategory.BINDU || category == IndicSyllabicCategory.VISARGA;
  }

  private int position() {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_POSITIONAL_CATEGORY);
  }

  boolean isConsonant() {
    return isConsonant(codePoint);
  }

  boolean isVirama() {
    return isVirama(codePoint);
  }

  boolean isMatra() {
    return isMatra(codePoint);
  }

  /** Nasal and breathing signs, which follow everything else. */
  boolean isFinal() {
    return isFinal(codePoint);
  }

  boolean isLeftMatra() {
    return isMatra()
        && (position() == IndicPositionalCategory.LEFT
            || position() == IndicPositionalCategory.TOP_AND_LEFT);
  }

  boolean isRightMatra() {
    return isMatra() && position() == IndicPositionalCategory.RIGHT;
  }
}
