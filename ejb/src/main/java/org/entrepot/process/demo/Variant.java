package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variant of goods.
 *
 * @param price how many times the goods' price
 * @param weight how many times their weight
 * @param colour six hexadecimal digits, for the picture
 */
record Variant(String name, BigDecimal price, BigDecimal weight, String colour) {

  private static final Pattern FORM =
      Pattern.compile("([^@~#]+)(?:@([\\d.]+))?(?:~([\\d.]+))?#([0-9a-f]{6})");

  /** A variant without a colour is as grey as paper in the shade. */
  private static final String PAPER = "c9c2b2";

  /** Reads {@code double, white@1.4~1.45#efece4}; factors and colour may be absent. */
  static Variant of(String text) {
    Matcher form = FORM.matcher(text.contains("#") ? text : text + "#" + PAPER);
    if (!form.matches()) {
      throw new IllegalStateException("Not a variant: " + text);
    }
    return new Variant(form.group(1), factor(form.group(2)), factor(form.group(3)), form.group(4));
  }

  private static BigDecimal factor(String text) {
    return text == null ? BigDecimal.ONE : new BigDecimal(text);
  }
}
