package org.entrepot.process.demo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a drawing's line: words and numbers between blanks. {@code M L Q C Z} are those of SVG,
 * {@code R x y width height radius} is a box and {@code E x y rx ry} an ellipse. In front, {@code *
 * n dx dy} repeats what follows n times, each further on, and {@code ^ n x y} around a point.
 */
final class Pencil {

  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final Iterator<String> words;

  private Pencil(String text) {
    words = List.of(text.strip().split(" +", -1)).iterator();
  }

  static Shape draw(String text) {
    Pencil pencil = new Pencil(text);
    String first = pencil.words.next();
    return switch (first) {
      case "*" -> pencil.repeat(false);
      case "^" -> pencil.repeat(true);
      default -> pencil.draw(first, pencil.words);
    };
  }

  private Shape repeat(boolean around) {
    int times = (int) number();
    double first = number();
    double second = number();
    Shape once = draw(words.next(), words);
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int turn = 0; turn < times; turn++) {
      AffineTransform move =
          around
              ? AffineTransform.getRotateInstance(2 * Math.PI * turn / times, first, second)
              : AffineTransform.getTranslateInstance(first * turn, second * turn);
      all.append(once.getPathIterator(move), false);
    }
    return all;
  }

  private Shape draw(String firstWord, Iterator<String> rest) {
    String word = firstWord;
    while (true) {
      stroke(word);
      if (!rest.hasNext()) {
        return path;
      }
      word = rest.next();
    }
  }

  private void stroke(String word) {
    switch (word) {
      case "M" -> path.moveTo(number(), number());
      case "L" -> path.lineTo(number(), number());
      case "Q" -> path.quadTo(number(), number(), number(), number());
      case "C" -> path.curveTo(number(), number(), number(), number(), number(), number());
      case "Z" -> path.closePath();
      case "R" -> path.append(box(number(), number(), number(), number(), number()), false);
      case "E" -> path.append(ellipse(number(), number(), number(), number()), false);
      default -> throw new IllegalStateException("Not a stroke of the pencil: " + word);
    }
  }

  private static Shape box(double x, double y, double width, double height, double radius) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  private static Shape ellipse(double x, double y, double radiusX, double radiusY) {
    return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
  }

  private double number() {
    return Double.parseDouble(words.next());
  }
}
