package org.entrepot.platform.value;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.math.BigInteger;

/** The check digits of the Union's VAT ids, country prefix included. */
final class UnionVatChecksum {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private UnionVatChecksum() {}

  static boolean holds(String id) {
    return VATINSyntaxChecker.isValidVATIN(id, true)
        || (id.startsWith("NL") && isDutchSince2020(id));
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
