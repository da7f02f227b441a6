package org.entrepot.platform.value;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.math.BigInteger;

/** The check digits of the Union's VAT ids, country prefix included. */
final class UnionVatChecksum {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private UnionVatChecksum() {}

  static boolean holds(String id) {
    return switch (id.substring(0, 2)) {
      case "BE" -> isBelgian(id);
      case "HR" -> isCroatian(id);
      case "NL" -> isChecked(id) || isDutchSince2020(id);
      default -> isChecked(id);
    };
  }

  private static boolean isChecked(String id) {
    return VATINSyntaxChecker.isValidVATIN(id, true);
  }

  /** The library does not know the numbers that begin with 1, given out since 2023: modulo 97. */
  private static boolean isBelgian(String id) {
    int body = Integer.parseInt(id.substring(2, 10));
    return 97 - body % 97 == Integer.parseInt(id.substring(10));
  }

  /** The library looks at the form only: ISO 7064, modulo 11 and 10. */
  private static boolean isCroatian(String id) {
    int rest = 10;
    for (char digit : id.substring(2, 12).toCharArray()) {
      int sum = (rest + Character.digit(digit, 10)) % 10;
      rest = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - rest) % 10 == Character.digit(id.charAt(12), 10);
  }

  /**
   * Dutch sole traders got ids of their own in 2020: modulo 97 over the whole id, letters as two
   * digits (A is 10), is 1.
   */
  private static boolean isDutchSince2020(String id) {
    StringBuilder digits = new StringBuilder();
    id.chars().forEach(character -> digits.append(Character.digit(character, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
