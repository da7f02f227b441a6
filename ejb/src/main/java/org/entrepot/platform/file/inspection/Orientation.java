package org.entrepot.platform.file.inspection;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.geom.AffineTransform;
import java.io.IOException;

/** How a camera was held, by the tag Orientation (0x0112) of Exif 2.32. */
final class Orientation {

  private static final int UPRIGHT = 1;
  private static final int LAST = 8;

  private final int tag;

  private Orientation(int tag) {
    this.tag = tag;
  }

  /** Upright, where a picture does not say. */
  static Orientation upright() {
    return new Orientation(UPRIGHT);
  }

  /** By an Exif block as it lies in a picture; what cannot be read tells nothing. */
  static Orientation read(byte[] bytes, int offset, int length) {
    try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(bytes, offset, length)) {
      Entry entry = new TIFFReader().read(in).getEntryById(TIFF.TAG_ORIENTATION);
      boolean known =
          entry != null
              && entry.getValue() instanceof Number number
              && number.intValue() > 0
              && number.intValue() <= LAST;
      return known ? new Orientation(((Number) entry.getValue()).intValue()) : upright();
    } catch (IOException | RuntimeException e) {
      return upright();
    }
  }

  boolean isUpright() {
    return tag == UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean lies() {
    return tag >= 5;
  }

  /** What brings a picture of this size, as it was stored, to how it was seen. */
  AffineTransform turn(int width, int height) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
