package org.entrepot.platform.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.entrepot.platform.error.Refusal;

/** Brings picture files into a document: red, green and blue or grey, and opaque. */
final class Image {
  private static final long MOST_PIXELS = 40_000_000;

  private Image() {}

  /**
   * Reads a PNG or JPEG.
   *
   * @throws Refusal {@code unreadable_picture} (409) when it is neither, damaged, or larger than 40
   *     megapixels; nothing that was uploaded is, since it was painted anew
   */
  static PDImageXObject read(PDDocument pdf, byte[] bytes) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw unreadable();
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(pdf, bytes, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static PDImageXObject read(PDDocument pdf, byte[] bytes, ImageReader reader)
      throws IOException {
    var format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!format.equals("png") && !format.equals("jpeg")) {
      throw unreadable();
    }
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      throw unreadable();
    }
    var pixels = reader.read(0);
    return format.equals("jpeg") ? JPEGFactory.createFromByteArray(pdf, bytes) : embed(pdf, pixels);
  }

  private static Refusal unreadable() {
    return Refusal.rule("unreadable_picture");
  }

  /** On white paper, because a transparent picture is not the same on every printer. */
  private static PDImageXObject embed(PDDocument pdf, BufferedImage pixels) throws IOException {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    var colours = ByteBuffer.allocate(3 * width * height);
    var row = new int[width];
    for (int y = 0; y < height; y++) {
      pixels.getRGB(0, y, width, 1, row, 0, width);
      for (int colour : row) {
        int opacity = colour >>> 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
          int part = colour >> shift & 0xff;
          colours.put((byte) ((part * opacity + 255 * (255 - opacity)) / 255));
        }
      }
    }
    var compressed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(compressed)) {
      out.write(colours.array());
    }
    var in = new ByteArrayInputStream(compressed.toByteArray());
    return new PDImageXObject(
        pdf, in, COSName.FLATE_DECODE, width, height, 8, PDDeviceRGB.INSTANCE);
  }
}
