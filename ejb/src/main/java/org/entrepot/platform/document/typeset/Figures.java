package org.entrepot.platform.document.typeset;

import java.util.regex.Pattern;

/**
 * Figures that the bidirectional algorithm takes apart after an Arabic or Hebrew letter: dates and
 * ranges with dashes, signed amounts, telephone numbers. Isolated, they keep their order.
 */
final class Figures {
  private static final Pattern FRAGILE =
      Pattern.compile(
          "\\+\\d[\\d ()-]*\\d"
              + "|[-\u2212]\\d+(?:[.,]\\d+)*"
              + "|\\d+(?:[./:]\\d+)*(?:[-\u2013]\\d+(?:[./:]\\d+)*)+");
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  private Figures() {}

  /** The text with invisible marks around such figures. */
  static String isolated(String text) {
    var matcher = FRAGILE.matcher(text);
    var isolated = new StringBuilder(text.length());
    while (matcher.find()) {
      boolean alone = !followsLeftToRight(text, matcher.start());
      var figures = matcher.group();
      matcher.appendReplacement(
          isolated, alone ? LEFT_TO_RIGHT_ISOLATE + figures + POP_ISOLATE : figures);
    }
    return matcher.appendTail(isolated).toString();
  }

  /** Whether the last letter before is one that runs from the left, as in the name of a product. */
  private static boolean followsLeftToRight(String text, int index) {
    for (int i = index - 1; i >= 0; i--) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return true;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return false;
      }
    }
    return false;
  }
}
