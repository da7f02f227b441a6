package org.entrepot.platform.value;

/**
 * The check digits of national tax ids outside the Union; each takes an id whose form was found
 * right.
 */
final class TaxIdChecksums {
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] SOUTH_AMERICAN = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private TaxIdChecksums() {}

  /** GB 32100-2015: weights are powers of 3 modulo 31. */
  static boolean chineseUscc(String id) {
    int sum = 0;
    int weight = 1;
    for (int at = 0; at < 17; at++) {
      sum += USCC_ALPHABET.indexOf(id.charAt(at)) * weight;
      weight = weight * 3 % 31;
    }
    return (31 - sum % 31) % 31 == USCC_ALPHABET.indexOf(id.charAt(17));
  }

  /** GSTN: Luhn's method modulo 36. */
  static boolean indianGstin(String id) {
    int sum = 0;
    for (int at = 0; at < 14; at++) {
      int product = Character.digit(id.charAt(at), 36) * (at % 2 + 1);
      sum += product / 36 + product % 36;
    }
    return (36 - sum % 36) % 36 == Character.digit(id.charAt(14), 36);
  }

  /**
   * Receita Federal: modulo 11 twice; letters, issued since July 2026, count by their ASCII
   * distance from zero.
   */
  static boolean brazilianCnpj(String id) {
    boolean repeated = id.chars().distinct().count() == 1;
    return !repeated && cnpjDigit(id, 12) == digit(id, 12) && cnpjDigit(id, 13) == digit(id, 13);
  }

  private static int cnpjDigit(String id, int length) {
    int sum = 0;
    for (int at = 0; at < length; at++) {
      int weight = (length - 1 - at) % 8 + 2;
      sum += (id.charAt(at) - '0') * weight;
    }
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  }

  /** Australian Business Register: one less in the first digit, then modulo 89. */
  static boolean australianAbn(String id) {
    int[] weights = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    return (weighted(id, 0, weights) - weights[0]) % 89 == 0;
  }

  /**
   * HMRC: modulo 97, or the same shifted by 55 for numbers given out since 2010; departments and
   * health bodies have none.
   */
  static boolean britishVat(String id) {
    if (!Character.isDigit(id.charAt(2))) {
      return true;
    }
    int[] weights = {8, 7, 6, 5, 4, 3, 2};
    int sum = weighted(id, 2, weights) + digit(id, 9) * 10 + digit(id, 10);
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
  }

  /** Swiss Federal Statistical Office: modulo 11, a remainder that needs 10 is not given out. */
  static boolean swissUid(String id) {
    int[] weights = {5, 4, 3, 2, 7, 6, 5, 4};
    int check = (11 - weighted(id, 3, weights) % 11) % 11;
    return check == digit(id, 11);
  }

  /** Brønnøysund Register Centre: modulo 11. */
  static boolean norwegianNumber(String id) {
    int start = id.startsWith("NO") ? 2 : 0;
    int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
    return (11 - weighted(id, start, weights) % 11) % 11 == digit(id, start + 8);
  }

  /**
   * Revenue Administration: ten digits of a firm, or the eleven of a sole trader's person number.
   */
  static boolean turkishNumber(String id) {
    return id.length() == 10 ? turkishFirm(id) : turkishPerson(id);
  }

  private static boolean turkishFirm(String id) {
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      int shifted = (digit(id, at) + 9 - at) % 10;
      int folded = shifted * (1 << (9 - at)) % 9;
      sum += shifted != 0 && folded == 0 ? 9 : folded;
    }
    return (10 - sum % 10) % 10 == digit(id, 9);
  }

  private static boolean turkishPerson(String id) {
    int odd = weighted(id, 0, new int[] {1, 0, 1, 0, 1, 0, 1, 0, 1});
    int even = weighted(id, 0, new int[] {0, 1, 0, 1, 0, 1, 0, 1, 0});
    int tenth = Math.floorMod(odd * 7 - even, 10);
    int eleventh = (odd + even + tenth) % 10;
    return id.charAt(0) != '0' && tenth == digit(id, 9) && eleventh == digit(id, 10);
  }

  /** Federal Tax Service: one check digit for a firm, two for a sole trader. */
  static boolean russianInn(String id) {
    int[] firm = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    int[] first = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    int[] second = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    return id.length() == 10
        ? weighted(id, 0, firm) % 11 % 10 == digit(id, 9)
        : weighted(id, 0, first) % 11 % 10 == digit(id, 10)
            && weighted(id, 0, second) % 11 % 10 == digit(id, 11);
  }

  /** National Tax Service: the ninth digit's product by 5 counts its tens too. */
  static boolean koreanNumber(String id) {
    int[] weights = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    int sum = weighted(id, 0, weights) + digit(id, 8) * 5 / 10;
    return (10 - sum % 10) % 10 == digit(id, 9);
  }

  /**
   * National Tax Agency: the first digit checks the other twelve, modulo 9; an invoice number has a
   * T before it.
   */
  static boolean japaneseNumber(String id) {
    int start = id.startsWith("T") ? 1 : 0;
    int[] weights = {2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    return 9 - weighted(id, start + 1, weights) % 9 == digit(id, start);
  }

  /** Revenue Department: modulo 11. */
  static boolean thaiNumber(String id) {
    int[] weights = {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    return (11 - weighted(id, 0, weights) % 11) % 10 == digit(id, 12);
  }

  /** AFIP: modulo 11; a remainder that needs 10 is not given out. */
  static boolean argentineCuit(String id) {
    return (11 - weighted(id, 0, SOUTH_AMERICAN) % 11) % 11 == digit(id, 10);
  }

  /** SUNAT: modulo 11, 10 is written 0 and 11 is written 1. */
  static boolean peruvianRuc(String id) {
    return (11 - weighted(id, 0, SOUTH_AMERICAN) % 11) % 10 == digit(id, 10);
  }

  /** SII: modulo 11 from the right, 10 is written K. */
  static boolean chileanRut(String id) {
    int last = id.length() - 1;
    int sum = 0;
    for (int at = last - 1; at >= 0; at--) {
      sum += digit(id, at) * ((last - 1 - at) % 6 + 2);
    }
    int check = (11 - sum % 11) % 11;
    return (check == 10 ? 'K' : (char) ('0' + check)) == id.charAt(last);
  }

  /** Canada Revenue Agency: Luhn over the nine digits of the business. */
  static boolean canadianNumber(String id) {
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      int product = digit(id, at) * (at % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static int weighted(String id, int start, int[] weights) {
    int sum = 0;
    for (int at = 0; at < weights.length; at++) {
      sum += digit(id, start + at) * weights[at];
    }
    return sum;
  }

  private static int digit(String id, int at) {
    return Character.digit(id.charAt(at), 10);
  }
}
