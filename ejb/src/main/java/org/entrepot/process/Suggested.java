package org.entrepot.process;

/**
 * Something that begins as was typed.
 *
 * @param number a product's or supplier's number, a category's code
 * @param label its title or name
 */
public record Suggested(Kind kind, String number, String label) {

  /** What it is. */
  public enum Kind {
    CATEGORY,
    PRODUCT,
    SUPPLIER
  }
}
