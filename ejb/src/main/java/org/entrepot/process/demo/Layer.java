package org.entrepot.process.demo;

import java.awt.Shape;

/**
 * One layer of a drawing.
 *
 * @param ink the letter of its ink: {@code m} the goods' own colour, {@code l} and {@code d}
 *     lighter and darker, the rest as {@link Inks} has them
 * @param tenths the width of a line in tenths of the drawing's unit; 0 fills the shape
 */
record Layer(char ink, int tenths, Shape shape) {

  /** Reads {@code m} for a filled shape and {@code m!2.4} for a line. */
  static Layer of(String ink, String drawing) {
    int bang = ink.indexOf('!');
    int tenths = bang < 0 ? 0 : (int) Math.round(Double.parseDouble(ink.substring(bang + 1)) * 10);
    return new Layer(ink.charAt(0), tenths, Pencil.draw(drawing));
  }
}
