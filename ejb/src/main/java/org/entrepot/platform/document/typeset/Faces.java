package org.entrepot.platform.document.typeset;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Chooses the face for each character: Kurinto Sans for alphabets, Noto Sans SC for Chinese and
 * Japanese. Faces are read when a document first needs them.
 */
final class Faces {
  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final String SHARED_PUNCTUATION = "‘’“”…—·";

  private Faces() {}

  /** The face that draws the character at an index of a text, if there is one. */
  static Optional<Face> choose(String text, int index, boolean heavy) {
    int codePoint = text.codePointAt(index);
    boolean eastAsian = isEastAsian(codePoint) || isPunctuationBesideEastAsian(text, index);
    var preferred = eastAsian ? eastAsian(heavy) : alphabetic(heavy);
    if (preferred.has(codePoint)) {
      return Optional.of(preferred);
    }
    var other = eastAsian ? alphabetic(heavy) : eastAsian(heavy);
    return other.has(codePoint) ? Optional.of(other) : Optional.empty();
  }

  static Face alphabetic(boolean heavy) {
    return heavy ? AlphabeticBold.FACE : Alphabetic.FACE;
  }

  private static Face eastAsian(boolean heavy) {
    return heavy ? EastAsianBold.FACE : EastAsian.FACE;
  }

  private static boolean isEastAsian(int codePoint) {
    if (codePoint < FIRST_EAST_ASIAN) {
      return false;
    }
    if ((codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)) {
      return true;
    }
    var script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO;
  }

  /** Quotation marks and dashes have one code for all scripts, but not one width. */
  private static boolean isPunctuationBesideEastAsian(String text, int index) {
    if (!isShared(text, index)) {
      return false;
    }
    int before = index;
    while (isShared(text, before)) {
      before--;
    }
    int after = index;
    while (isShared(text, after)) {
      after++;
    }
    return (before >= 0 && isEastAsian(text.codePointBefore(before + 1)))
        || (after < text.length() && isEastAsian(text.codePointAt(after)));
  }

  private static boolean isShared(String text, int index) {
    return index >= 0
        && index < text.length()
        && SHARED_PUNCTUATION.indexOf(text.charAt(index)) >= 0;
  }

  private static final class Alphabetic {
    static final Face FACE = Face.read("/fonts/ttf/Kurinto/KurintoSans-Rg.ttf");
  }

  private static final class AlphabeticBold {
    static final Face FACE = Face.read("/fonts/ttf/Kurinto/KurintoSans-Bd.ttf");
  }

  private static final class EastAsian {
    static final Face FACE = Face.read("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
  }

  private static final class EastAsianBold {
    static final Face FACE = Face.read("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");
  }
}
