package org.entrepot.platform.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Brings picture files into a document: red, green and blue or grey, and opaque. */
final class Image {
  private static final long MOST_PIXELS = 40_000_000;

  private Image() {}

  /**
   * Reads a PNG or JPEG.
   *
   * @throws UnreadablePicture when it is neither, damaged, or larger than 40 megapixels
   */
  static PDImageXObject read(PDDocument pdf, byte[] bytes) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadablePicture("No picture file");
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(pdf, bytes, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnreadablePicture("Not a picture that can be read", e);
    }
  }

  private static PDImageXObject read(PDDocument pdf, byte[] bytes, ImageReader reader)
      throws IOException {
    var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
    if (!format.equals("png") && !format.equals("jpeg")) {
      throw new UnreadablePicture("Neither PNG nor JPEG: " + format);
    }
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      throw new UnreadablePicture("Too large: " + reader.getWidth(0) + " x " + reader.getHeight(0));
    }
    var pixels = reader.read(0);
    if (format.equals("jpeg")) {
      return JPEGFactory.createFromByteArray(pdf, bytes);
    }
    return LosslessFactory.createFromImage(pdf, opaque(pixels));
  }

  /** On white paper, because a transparent picture is not the same on every printer. */
  private static BufferedImage opaque(BufferedImage pixels) {
    if (!pixels.getColorModel().hasAlpha() && pixels.getType() != BufferedImage.TYPE_CUSTOM) {
      return pixels;
    }
    var opaque =
        new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(pixels, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}
