package org.entrepot.process.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.entrepot.directory.AddEvidence;
import org.entrepot.platform.document.Facts;
import org.entrepot.platform.document.Paragraph;
import org.entrepot.platform.document.PdfDocument;
import org.entrepot.platform.file.Upload;

/** The papers that invented firms show: a licence as PDF, other papers as pictures of paper. */
final class Papers {

  /** A paper with what the firm says about it. */
  record Paper(AddEvidence evidence, Upload upload) {}

  private static final Color SHEET = new Color(0xf7f4ec);
  private static final Color TEXT = new Color(0x5b616b);
  private static final Color SEAL = new Color(0xb4, 0x23, 0x18, 150);

  private Papers() {}

  /** A business licence that says on every page that it is none. */
  static Paper licence(Firm firm, AddEvidence evidence) {
    LocalDate issued = evidence.issuedOn() == null ? LocalDate.EPOCH : evidence.issuedOn();
    String country = firm.facts().country().name(Locale.ENGLISH);
    byte[] pdf =
        PdfDocument.titled("Business licence", Locale.ENGLISH)
            .issuer("Register of Companies of the Demo World")
            .number(String.valueOf(firm.facts().registrationNumber()))
            .watermark("Specimen")
            .createdAt(issued.atStartOfDay(ZoneOffset.UTC).toInstant())
            .lenient()
            .add(
                Paragraph.of(firm.facts().name()).bold().large(),
                Facts.inColumns(2)
                    .fact("Country", country)
                    .fact("Registration number", String.valueOf(firm.facts().registrationNumber()))
                    .fact("Legal representative", firm.owner().name())
                    .fact("Issued on", issued.toString())
                    .fact("Valid until", String.valueOf(evidence.expiresOn())),
                Paragraph.of(
                        "This firm is invented. The paper shows how evidence looks on the exchange"
                            + " and proves nothing.")
                    .muted())
            .toBytes();
    return new Paper(evidence, new Upload("business-licence-" + firm.key() + ".pdf", pdf));
  }

  /** A picture of a sheet with lines of text too small to read, and a seal. */
  static Paper scan(Firm firm, AddEvidence evidence) {
    String name = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    BufferedImage image = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(SHEET);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.setColor(TEXT);
    canvas.fillRect(120, 48, 180, 12);
    Random chance = Chance.of(firm.key() + name);
    for (int line = 0; line < 26; line++) {
      canvas.fillRect(48, 100 + line * 16, 200 + chance.nextInt(124), 4);
    }
    canvas.setColor(SEAL);
    canvas.drawOval(286, 470, 84, 84);
    canvas.drawOval(292, 476, 72, 72);
    canvas.fillOval(316, 500, 24, 24);
    canvas.dispose();
    return new Paper(evidence, new Upload(name + "-" + firm.key() + ".png", png(image)));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
