package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.entrepot.platform.document.typeset.Line;
import org.entrepot.platform.document.typeset.LinePainter;

/**
 * The marks on one page, as PDF operators. What belongs to no element of the structure is written
 * as an artifact. Coordinates are points from the lower left corner of the sheet.
 */
final class Canvas {
  private final StringBuilder operators = new StringBuilder(4096);
  private final LinePainter painter;
  private final List<Element> marked = new ArrayList<>();
  private final Map<COSName, PDImageXObject> images = new LinkedHashMap<>();

  Canvas(LinePainter painter) {
    this.painter = painter;
  }

  String operators() {
    return operators.toString();
  }

  /** The elements that have content on this page, by the number of their marked content. */
  List<Element> marked() {
    return marked;
  }

  Map<COSName, PDImageXObject> images() {
    return images;
  }

  /** Paints what an element of the structure consists of. */
  void mark(Element element, Runnable painting) {
    operators.append('/').append(element.type()).append(" <</MCID ").append(marked.size());
    operators.append(">> BDC\n");
    marked.add(element);
    painting.run();
    operators.append("EMC\n");
  }

  /** Paints what has no meaning of its own, such as rules and what repeats on each page. */
  void artifact(Runnable painting) {
    operators.append("/Artifact BMC\n");
    painting.run();
    operators.append("EMC\n");
  }

  void text(Line line, float x, float baseline, TextStyle style) {
    if (!line.runs().isEmpty()) {
      fill(style.ink());
      var matrix = new StringBuilder("1 0 0 1 ");
      number(number(matrix, x).append(' '), baseline);
      painter.paint(operators, line, style.size(), matrix.toString());
    }
  }

  /** Text turned against the clock about the point where it begins. */
  void turnedText(Line line, float x, float baseline, TextStyle style, double radians) {
    fill(style.ink());
    var matrix = new StringBuilder();
    float cosine = (float) Math.cos(radians);
    float sine = (float) Math.sin(radians);
    for (float operand : new float[] {cosine, sine, -sine, cosine, x, baseline}) {
      number(matrix, operand).append(' ');
    }
    painter.paint(operators, line, style.size(), matrix.toString());
  }

  /** A horizontal line as an artifact. */
  void rule(float left, float right, float y, float weight, Ink ink) {
    artifact(() -> box(left, y - weight / 2, right - left, weight, ink));
  }

  /** A filled rectangle from its lower left corner. */
  void box(float x, float y, float width, float height, Ink ink) {
    fill(ink);
    rectangle(x, y, width, height).append("f\n");
  }

  /** The outline of a rectangle. */
  void frame(float x, float y, float width, float height, float weight, Ink ink) {
    colour(ink).append("RG\n");
    number(operators, weight).append(" w\n");
    rectangle(x, y, width, height).append("S\n");
  }

  void image(PDImageXObject image, float x, float y, float width, float height) {
    var name = COSName.getPDFName("I" + (images.size() + 1));
    images.put(name, image);
    operators.append("q ");
    number(operators, width).append(" 0 0 ");
    number(operators, height).append(' ');
    number(operators, x).append(' ');
    number(operators, y).append(" cm /").append(name.getName()).append(" Do Q\n");
  }

  private StringBuilder rectangle(float x, float y, float width, float height) {
    for (float operand : new float[] {x, y, width, height}) {
      number(operators, operand).append(' ');
    }
    return operators.append("re ");
  }

  private void fill(Ink ink) {
    colour(ink).append("rg\n");
  }

  private StringBuilder colour(Ink ink) {
    for (int part : new int[] {ink.red(), ink.green(), ink.blue()}) {
      number(operators, part / 255f).append(' ');
    }
    return operators;
  }

  private static StringBuilder number(StringBuilder out, float value) {
    return LinePainter.number(out, value);
  }
}
