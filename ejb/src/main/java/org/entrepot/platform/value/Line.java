package org.entrepot.platform.value;

import java.util.Map;

/**
 * One line of text that a person wrote: trimmed, not empty, bounded, and without control characters
 * that forge a second line.
 */
final class Line {
  private Line() {}

  static String of(String text, int longest, String name) {
    String line = text.strip();
    if (line.isEmpty()) {
      throw new InvalidValue(name + "_missing", "The text is empty");
    }
    if (line.codePointCount(0, line.length()) > longest) {
      throw new InvalidValue(
          name + "_too_long",
          "More than " + longest + " characters",
          Map.of("longest", String.valueOf(longest)));
    }
    if (line.codePoints().anyMatch(Line::breaksLine)) {
      throw new InvalidValue(name + "_characters", "A control character in the text");
    }
    return line;
  }

  private static boolean breaksLine(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
