package org.entrepot.platform.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Pictures that are broken, move, or would fill the memory. */
final class HostilePictures {

  private static final byte[] JPEG = Honest.jpeg(64, 48);
  private static final byte[] PNG = Honest.png(64, 48);

  private final List<Hostile> all = new ArrayList<>();

  static List<Hostile> all() {
    HostilePictures pictures = new HostilePictures();
    pictures.truncated();
    pictures.broken();
    pictures.huge();
    pictures.moving();
    return pictures.all;
  }

  private void add(String label, String name, byte[] bytes, String code) {
    all.add(Hostile.picture("a picture " + label, name, bytes, code));
  }

  private void truncated() {
    for (int percent : new int[] {10, 40, 60, 80, 99}) {
      add("cut at " + percent, "a.jpg", Bytes.first(JPEG, percent), "upload_damaged");
      add("cut at " + percent, "a.png", Bytes.first(PNG, Math.max(20, percent)), "upload_damaged");
    }
    byte[] webp = Honest.webp();
    add("cut short", "a.webp", Arrays.copyOf(webp, webp.length - 8), "upload_damaged");
    add("cut to its head", "a.webp", Arrays.copyOf(webp, 20), "upload_damaged");
    all.add(Hostile.paper("a scan cut in half", "a.png", Bytes.first(PNG, 50), "upload_damaged"));
  }

  private void broken() {
    add("without content", "a.png", png(chunk("IHDR", header(8, 8)), end()), "upload_damaged");
    add(
        "of noise",
        "a.png",
        png(chunk("IHDR", header(8, 8)), chunk("IDAT", new byte[50]), end()),
        "upload_damaged");
    add("of no size", "a.png", png(chunk("IHDR", header(0, 0)), end()), "upload_damaged");
    add("of a negative size", "a.png", png(chunk("IHDR", header(-1, 5)), end()), "upload_damaged");
    add("with a negative chunk", "a.png", Bytes.with(PNG, 33, "ff ff ff ff"), "upload_damaged");
    add("with an endless chunk", "a.png", Bytes.with(PNG, 33, "7f ff ff ff"), "upload_damaged");
    add("of an unknown depth", "a.png", Bytes.with(PNG, 24, "07"), "upload_damaged");
    add(
        "that is only a mark",
        "a.jpg",
        Bytes.hex("ffd8ffe000104a46494600010100000100010000ffd9"),
        "upload_damaged");
    add("without tables", "a.jpg", Bytes.replaced(JPEG, "ÿÛ", "ÿî"), "upload_damaged");
    add("of no height", "a.jpg", Bytes.with(JPEG, frame() + 5, "00 00"), "upload_damaged");
    add(
        "of noise",
        "a.webp",
        Bytes.with(Honest.losslessWebp(), 20, "00 00 00 00 00 00"),
        "upload_damaged");
  }

  private void huge() {
    String code = "upload_picture_pixels";
    int[][] sizes = {
      {50_000, 50_000}, {30_000, 2_000}, {2_000, 30_000}, {100_000, 1}, {6_400, 6_400}
    };
    for (int[] size : sizes) {
      add(
          "of %d × %d".formatted(size[0], size[1]),
          "a.png",
          png(
              chunk("IHDR", header(size[0], size[1])),
              chunk("IDAT", Bytes.deflated(new byte[99])),
              end()),
          code);
    }
    add("of 65000 × 65000", "a.jpg", Bytes.with(JPEG, frame() + 5, "fd e8 fd e8"), code);
    add("of 65535 × 48", "a.jpg", Bytes.with(JPEG, frame() + 7, "ff ff"), code);
    add("of 16383 × 16383", "a.webp", Bytes.with(Honest.webp(), 26, "ff 3f ff 3f"), code);
    add("of 16384 × 16384", "a.webp", Bytes.with(Honest.losslessWebp(), 21, "ff ff ff 0f"), code);
    add("of a hundred scans", "a.jpg", scans(100), code);
  }

  private void moving() {
    byte[] control = chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
    byte[] moving =
        Bytes.joined(Arrays.copyOf(PNG, 33), control, Arrays.copyOfRange(PNG, 33, PNG.length));
    add("that moves", "a.png", moving, "upload_picture_moves");
    add("that moves", "a.webp", Honest.movingWebp(), "upload_picture_moves");
    add(
        "that moves without saying so",
        "a.webp",
        Bytes.with(Honest.movingWebp(), 20, "10"),
        "upload_picture_moves");
  }

  /** Where the frame header (SOF0) begins. */
  private static int frame() {
    return new String(JPEG, StandardCharsets.ISO_8859_1).indexOf("ÿÀ");
  }

  private static byte[] scans(int count) {
    byte[] scan = Bytes.hex("ffda000c03010002110311003f0000");
    byte[] many = Arrays.copyOf(JPEG, JPEG.length - 2);
    for (int i = 0; i < count; i++) {
      many = Bytes.joined(many, scan);
    }
    return Bytes.joined(many, Bytes.hex("ffd9"));
  }

  private static byte[] png(byte[]... chunks) {
    return Bytes.joined(Bytes.hex("89504e470d0a1a0a"), Bytes.joined(chunks));
  }

  private static byte[] end() {
    return chunk("IEND", new byte[0]);
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] body = Bytes.joined(Hostile.text(type), data);
    CRC32 sum = new CRC32();
    sum.update(body);
    return Bytes.joined(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        body,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
