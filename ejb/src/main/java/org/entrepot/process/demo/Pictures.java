package org.entrepot.process.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entrepot.platform.value.ReferenceTable;

/**
 * Paints calm pictures of goods from {@code demo/drawings.csv}: 480 by 360 pixels, the same for the
 * same goods. Drawings are 240 units wide and 180 high, and stand on a ground at 152.
 */
final class Pictures {

  static final int WIDTH = 480;
  static final int HEIGHT = 360;
  private static final int UNIT = 2;
  private static final int GROUND = 151;
  private static final Color PAPER = new Color(0xfbfaf7);
  private static final Color LINES = new Color(0xe4e1d8);
  private static final Map<String, List<Layer>> DRAWINGS = load();

  private Pictures() {}

  /** The goods that can be drawn. */
  static Set<String> names() {
    return DRAWINGS.keySet();
  }

  /**
   * A JPEG of goods.
   *
   * @param colour theirs, as six hexadecimal digits
   * @param turned mirrored and on another shade of paper, for a second picture of the same goods
   */
  static byte[] paint(String goods, String colour, boolean turned) {
    List<Layer> layers = DRAWINGS.get(goods);
    if (layers == null) {
      throw new IllegalStateException("No drawing of " + goods);
    }
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Inks inks = Inks.of(colour);
    paintPaper(canvas, inks, turned);
    canvas.transform(AffineTransform.getScaleInstance(UNIT, UNIT));
    if (turned) {
      canvas.transform(new AffineTransform(-1, 0, 0, 1, WIDTH / UNIT, 0));
    }
    paintShadow(canvas, layers);
    layers.forEach(layer -> paint(canvas, layer, inks.of(layer.ink())));
    canvas.dispose();
    return jpeg(image);
  }

  private static void paintPaper(Graphics2D canvas, Inks inks, boolean turned) {
    Color tint = Inks.mixed(PAPER, inks.of('m'), turned ? 16 : 8);
    canvas.setPaint(new GradientPaint(0, 0, PAPER, 0, HEIGHT, Inks.mixed(tint, LINES, 45)));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setPaint(
        new GradientPaint(
            0, 284, Inks.mixed(tint, LINES, 75), 0, HEIGHT, Inks.mixed(tint, PAPER, 40)));
    canvas.fillRect(0, 284, WIDTH, HEIGHT - 284);
  }

  private static void paintShadow(Graphics2D canvas, List<Layer> layers) {
    Rectangle2D bounds = layers.get(0).shape().getBounds2D();
    for (Layer layer : layers) {
      bounds = bounds.createUnion(layer.shape().getBounds2D());
    }
    float radius = (float) bounds.getWidth() * 0.56f;
    AffineTransform before = canvas.getTransform();
    canvas.translate(bounds.getCenterX(), GROUND);
    canvas.scale(1, 0.12);
    canvas.setPaint(
        new RadialGradientPaint(
            0,
            0,
            radius,
            new float[] {0f, 1f},
            new Color[] {new Color(20, 33, 61, 95), new Color(20, 33, 61, 0)}));
    canvas.fill(new Ellipse2D.Float(-radius, -radius, 2 * radius, 2 * radius));
    canvas.setTransform(before);
  }

  /** Light falls from above on the left. */
  private static void paint(Graphics2D canvas, Layer layer, Color ink) {
    if (layer.tenths() > 0) {
      canvas.setPaint(ink);
      canvas.setStroke(
          new BasicStroke(layer.tenths() / 10f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      canvas.draw(layer.shape());
      return;
    }
    Rectangle2D box = layer.shape().getBounds2D();
    canvas.setPaint(
        new GradientPaint(
            (float) box.getMinX(),
            (float) box.getMinY(),
            Inks.mixed(ink, Color.WHITE, 14),
            (float) box.getMaxX(),
            (float) box.getMaxY(),
            Inks.mixed(ink, Color.BLACK, 12)));
    canvas.fill(layer.shape());
    canvas.setPaint(new Color(20, 33, 61, 46));
    canvas.setStroke(new BasicStroke(0.6f));
    canvas.draw(layer.shape());
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(0.88f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static Map<String, List<Layer>> load() {
    return ReferenceTable.at("/demo/drawings.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0),
                LinkedHashMap::new,
                Collectors.mapping(row -> Layer.of(row.get(1), row.get(2)), Collectors.toList())));
  }
}
