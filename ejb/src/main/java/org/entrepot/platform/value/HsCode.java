package org.entrepot.platform.value;

import java.util.regex.Pattern;

/**
 * A code of the Harmonized System: 6 digits (WCO), or up to 12 with the national ones behind. Dots,
 * spaces and hyphens are dropped. Chapters are 01 to 97 without 77, which the WCO keeps free; 98
 * and 99 are national inventions and refused, as is a heading 00. Whether the six digits are in the
 * nomenclature is not checked here: the edition is the tariff's matter.
 *
 * <p>Errors: {@code hs_format}, {@code hs_chapter}.
 */
public record HsCode(String digits) implements ListedCode, Comparable<HsCode> {
  private static final Pattern SEPARATORS = Pattern.compile("[. \\u00a0-]");
  private static final Pattern FORMAT = Pattern.compile("[0-9]{6,12}");
  private static final int INTERNATIONAL_DIGITS = 6;

  public HsCode {
    digits = SEPARATORS.matcher(digits).replaceAll("");
    if (!FORMAT.matcher(digits).matches() || digits.startsWith("00", 2)) {
      throw new InvalidValue("hs_format", "An HS code has 6 to 12 digits, as in 8471.30");
    }
    int chapter = Integer.parseInt(digits.substring(0, 2));
    if (chapter == 0 || chapter == 77 || chapter > 97) {
      throw new InvalidValue("hs_chapter", "HS chapters are 01 to 97 without 77");
    }
  }

  public static HsCode of(String text) {
    return new HsCode(text);
  }

  /** The two digits of the chapter: {@code 84}. */
  public String chapter() {
    return digits.substring(0, 2);
  }

  /** The four digits of the heading: {@code 8471}. */
  public String heading() {
    return digits.substring(0, 4);
  }

  /** The six digits that all countries share: {@code 847130}. */
  public String subheading() {
    return digits.substring(0, INTERNATIONAL_DIGITS);
  }

  /** For people: {@code 8471.30}, national digits in pairs behind: {@code 8471.30.01.00}. */
  public String formatted() {
    StringBuilder text = new StringBuilder(heading());
    for (int at = 4; at < digits.length(); at += 2) {
      text.append('.').append(digits, at, Math.min(at + 2, digits.length()));
    }
    return text.toString();
  }

  @Override
  public boolean isWithdrawn() {
    return HsCodes.isWithdrawn(this);
  }

  @Override
  public int compareTo(HsCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
