package org.entrepot.platform.file.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a picture's file says before any of it is decoded: that it is whole, that it does not move,
 * and how the camera was held.
 */
record PictureFrame(Orientation orientation) {

  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_FRAME = 12;
  private static final int RIFF_HEADER = 12;
  private static final int RIFF_FRAME = 8;
  private static final int ANIMATION = 0x02;
  // A progressive picture of a camera has ten or so; hundreds only keep a decoder busy.
  private static final int MOST_SCANS = 64;

  static PictureFrame read(byte[] bytes, FileKind kind) {
    try {
      return switch (kind) {
        case JPEG -> jpeg(bytes);
        case PNG -> png(bytes);
        default -> webp(bytes);
      };
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw Unfit.damaged();
    }
  }

  /** The segments of ITU-T T.81 Annex B up to the end of the image. */
  private static PictureFrame jpeg(byte[] bytes) {
    Orientation orientation = Orientation.upright();
    int scans = 0;
    int at = 2;
    while (true) {
      at = marker(bytes, at);
      int marker = bytes[at] & 0xff;
      at++;
      if (marker == 0xd9) {
        return new PictureFrame(orientation);
      }
      if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
        continue;
      }
      int length = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
      if (marker == 0xe1 && length > 8 && isText(bytes, at + 2, "Exif\0\0")) {
        orientation = Orientation.read(bytes, at + 8, Math.min(length - 8, bytes.length - at - 8));
      }
      if (marker == 0xda && ++scans > MOST_SCANS) {
        throw Unfit.because("upload_picture_pixels");
      }
      at += length;
    }
  }

  /** Behind an entropy-coded stretch too: there FF is followed by zero. */
  private static int marker(byte[] bytes, int from) {
    int at = from;
    while (true) {
      if (bytes[at] == (byte) 0xff) {
        int next = bytes[at + 1] & 0xff;
        if (next != 0 && next != 0xff) {
          return at + 1;
        }
      }
      at++;
    }
  }

  /** The chunks of PNG 1.2 section 3.2 up to {@code IEND}. */
  private static PictureFrame png(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    Orientation orientation = Orientation.upright();
    int at = PNG_SIGNATURE;
    while (!isText(bytes, at + 4, "IEND")) {
      int length = length(file.getInt(at));
      if (isText(bytes, at + 4, "acTL")) {
        throw Unfit.because("upload_picture_moves");
      }
      if (isText(bytes, at + 4, "eXIf")) {
        orientation = Orientation.read(bytes, at + 8, Math.min(length, bytes.length - at - 8));
      }
      at = Math.addExact(at, Math.addExact(length, PNG_FRAME));
    }
    if (at + PNG_FRAME > bytes.length) {
      throw Unfit.damaged();
    }
    return new PictureFrame(orientation);
  }

  /** The chunks of the WebP container (RFC 9649), which all lie within the first length. */
  private static PictureFrame webp(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = Math.addExact(length(file.getInt(4)), RIFF_FRAME);
    if (end > bytes.length) {
      throw Unfit.damaged();
    }
    Orientation orientation = Orientation.upright();
    int at = RIFF_HEADER;
    while (at < end) {
      int length = length(file.getInt(at + 4));
      boolean announced = isText(bytes, at, "VP8X") && (bytes[at + 8] & ANIMATION) != 0;
      if (announced || isText(bytes, at, "ANIM")) {
        throw Unfit.because("upload_picture_moves");
      }
      if (isText(bytes, at, "EXIF")) {
        orientation = Orientation.read(bytes, at + 8, Math.min(length, bytes.length - at - 8));
      }
      at = Math.addExact(at, Math.addExact(length + (length & 1), RIFF_FRAME));
    }
    return new PictureFrame(orientation);
  }

  private static int length(int read) {
    if (read < 0) {
      throw Unfit.damaged();
    }
    return read;
  }

  private static boolean isText(byte[] bytes, int at, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[Math.addExact(at, i)] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
