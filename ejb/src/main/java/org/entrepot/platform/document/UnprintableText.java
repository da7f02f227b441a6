package org.entrepot.platform.document;

import java.util.Locale;

/**
 * A text has a character that none of the fonts can draw. The document is refused, because a box in
 * its place would print a name that is not the party's.
 */
public final class UnprintableText extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT_LENGTH = 80;

  private final int character;
  private final String text;

  /**
   * @param character the Unicode code point
   * @param text the text that it stands in
   */
  public UnprintableText(int character, String text) {
    super("No font draws " + named(character) + " in \"" + excerpt(text) + '"');
    this.character = character;
    this.text = text;
  }

  /** The name of the rule, which is the key of its translation. */
  public String code() {
    return "unprintable_text";
  }

  /** The character with its code point and Unicode name. */
  public String character() {
    return named(character);
  }

  public String text() {
    return text;
  }

  private static String named(int character) {
    var name = Character.getName(character);
    return String.format(Locale.ROOT, "U+%04X", character)
        + ' '
        + (name == null ? "(unassigned)" : name);
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + '…';
  }
}
