package org.entrepot.sourcing;

/** The forms of texts in commands. */
final class Patterns {

  /** One line: no control characters, which printed papers cannot show. */
  static final String LINE = "\\P{Cntrl}*";

  /** Several lines. */
  static final String TEXT = "[\\P{Cntrl}\\n\\r\\t]*";

  /** A BCP 47 tag such as {@code zh-Hans}, or nothing. */
  static final String LANGUAGE = "([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?";

  /** The number of a product of the catalogue, or nothing. */
  static final String PRODUCT = "([A-Z]{3}-[0-9A-Z]{4,20})?";

  private Patterns() {}
}
