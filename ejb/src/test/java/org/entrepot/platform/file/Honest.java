package org.entrepot.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as honest people send them, small ones. */
final class Honest {

  static final String LETTER = "wordprocessingml.document";
  static final String WORKBOOK = "spreadsheetml.sheet";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Honest() {}

  /** Red on the left, blue on the right; the upper half lighter. */
  static BufferedImage image(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, width / 2, height);
    brush.setColor(Color.BLUE);
    brush.fillRect(width / 2, 0, width - width / 2, height / 2);
    brush.dispose();
    return image;
  }

  static byte[] jpeg(int width, int height) {
    return written(image(BufferedImage.TYPE_INT_RGB, width, height), "jpeg");
  }

  static byte[] png(int width, int height) {
    return written(image(BufferedImage.TYPE_INT_ARGB, width, height), "png");
  }

  static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("Nobody writes " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** One pixel each, as the format's reference encoder wrote them. */
  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  static byte[] losslessWebp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  static byte[] transparentWebp() {
    return Base64.getDecoder()
        .decode(
            "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0B"
                + "KgEAAQAAAP4AAA3AAP7mtQAAAA==");
  }

  static byte[] movingWebp() {
    return Base64.getDecoder()
        .decode(
            "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAA"
                + "AGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA");
  }

  /** The parts of a letter or workbook, in the order of writing. */
  static Map<String, String> parts(String kind) {
    String main = kind.equals(LETTER) ? "word/document.xml" : "xl/workbook.xml";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/"
            + main
            + "\" ContentType=\""
            + OFFICE
            + kind
            + ".main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"r1\" Type=\""
                + KIND
                + "officeDocument\" Target=\""
                + main
                + "\"/>"));
    parts.put(main, body(kind, "<w:r><w:t>Maße: 12 × 4 mm</w:t></w:r>"));
    return parts;
  }

  static String body(String kind, String inside) {
    return kind.equals(LETTER)
        ? "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p>"
            + inside
            + "</w:p></w:body></w:document>"
        : "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheets><sheet name=\"S\" sheetId=\"1\"/></sheets></workbook>";
  }

  static String relation(String type, String target) {
    return relations(
        "<Relationship Id=\"r9\" Type=\""
            + KIND
            + type
            + "\" Target=\""
            + target
            + "\" TargetMode=\"External\"/>");
  }

  static String relations(String inside) {
    return RELATIONS + inside + "</Relationships>";
  }

  static byte[] office(String kind) {
    return zip(parts(kind));
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
