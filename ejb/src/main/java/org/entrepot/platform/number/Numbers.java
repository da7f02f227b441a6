package org.entrepot.platform.number;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Numbers that stand outside: readable on the phone, not guessable, given to drafts too. The
 * alphabet is Crockford's base 32, which has no I, L, O or U; ten characters carry 50 bits.
 */
public final class Numbers {

  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 10;
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{10}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Numbers() {}

  /** Whether a text is the number of an object, there or not. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Such as {@code RFQ-7K2M9QXD4B} for the prefix {@code RFQ}. */
  public static String random(String prefix) {
    StringBuilder number = new StringBuilder(prefix).append('-');
    for (int i = 0; i < LENGTH; i++) {
      number.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
    }
    return number.toString();
  }
}
