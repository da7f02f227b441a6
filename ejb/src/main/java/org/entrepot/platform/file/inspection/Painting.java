package org.entrepot.platform.file.inspection;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entrepot.platform.error.Refusal;

/**
 * Decodes a picture within limits and paints it anew, upright, in red, green and blue. So nothing
 * is left of what else stood in its file: places, names, thumbnails, programs. JPEG stays JPEG and
 * PNG stays PNG; WebP becomes JPEG, or PNG where it is transparent, since both can be printed.
 */
final class Painting {

  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST_SIDE = 20_000;
  // Its reader cannot leave pixels out, so it must have room for all of them.
  private static final long MOST_PIXELS_OF_WEBP = 16_000_000;
  // More than paper or screen can show; it bounds the memory, at four bytes each.
  private static final long KEPT_PIXELS = 12_000_000;
  private static final Set<Integer> PLAIN =
      Set.of(
          BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY);

  private static final Semaphore EASELS = new Semaphore(2);
  private static final int PATIENCE_SECONDS = 20;
  private static final JPEGImageReaderSpi JPEG = jpegReaders();
  private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();

  private Painting() {}

  /** It builds on the JDK's own reader and looks that one up; it is registered with nobody. */
  private static JPEGImageReaderSpi jpegReaders() {
    JPEGImageReaderSpi readers = new JPEGImageReaderSpi();
    readers.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    return readers;
  }

  /**
   * @throws Refusal {@code upload_damaged}, {@code upload_picture_pixels} or {@code
   *     upload_picture_moves} at the field {@code file} (422); {@code busy} (503)
   */
  static Inspected anew(byte[] bytes, FileKind kind) {
    PictureFrame frame = PictureFrame.read(bytes, kind);
    takeEasel();
    try {
      BufferedImage painted = paint(decode(bytes, kind), kind, frame.orientation());
      boolean jpeg = kind == FileKind.JPEG || (kind == FileKind.WEBP && !isTransparent(painted));
      return jpeg
          ? new Inspected(FileKind.JPEG, jpeg(painted))
          : new Inspected(FileKind.PNG, png(painted));
    } finally {
      EASELS.release();
    }
  }

  /** Few at a time, because each may take some fifty megabytes. */
  private static void takeEasel() {
    try {
      if (!EASELS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Refusal.unavailable("busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.unavailable("busy");
    }
  }

  private static BufferedImage decode(byte[] bytes, FileKind kind) {
    try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(bytes)) {
      ImageReader reader = reader(kind);
      try {
        reader.setInput(in, true, true);
        int every = every(reader.getWidth(0), reader.getHeight(0), kind);
        ImageReadParam settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, settings);
      } finally {
        reader.dispose();
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Decoders meet broken files with all sorts of exceptions.
      throw Unfit.damaged();
    }
  }

  private static ImageReader reader(FileKind kind) throws IOException {
    return switch (kind) {
      case JPEG -> JPEG.createReaderInstance(null);
      case WEBP -> WEBP.createReaderInstance(null);
      default -> ImageIO.getImageReadersByFormatName("png").next();
    };
  }

  /** Judges the size that the file declares; every how many-th pixel is to be read. */
  private static int every(int width, int height, FileKind kind) {
    long pixels = (long) width * height;
    long most = kind == FileKind.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
    if (pixels > most || width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw Unfit.because("upload_picture_pixels", "limit", most / 1_000_000);
    }
    int every = 1;
    while (pixels / ((long) every * every) > KEPT_PIXELS) {
      every++;
    }
    return every;
  }

  private static BufferedImage paint(BufferedImage seen, FileKind kind, Orientation orientation) {
    boolean opaque = kind == FileKind.JPEG || !isTransparent(seen);
    if (opaque && orientation.isUpright() && PLAIN.contains(seen.getType())) {
      return seen;
    }
    int width = orientation.lies() ? seen.getHeight() : seen.getWidth();
    int height = orientation.lies() ? seen.getWidth() : seen.getHeight();
    BufferedImage painted =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = painted.createGraphics();
    brush.drawImage(seen, orientation.turn(seen.getWidth(), seen.getHeight()), null);
    brush.dispose();
    return painted;
  }

  private static boolean isTransparent(BufferedImage image) {
    return image.getColorModel().hasAlpha();
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(0.9f);
    return write(image, writer, settings);
  }

  private static byte[] png(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    return write(image, writer, writer.getDefaultWriteParam());
  }

  private static byte[] write(BufferedImage image, ImageWriter writer, ImageWriteParam settings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
