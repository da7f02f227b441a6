package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.entrepot.platform.error.Refusal;
import org.junit.jupiter.api.Test;

class PicturesTest {
  @Test
  void a_picture_is_printed_opaque_and_within_its_frame() throws IOException {
    var picture = Picture.within(50, 10, picture("png", 400, 100), "Logo");
    var page = rendered(PdfDocument.titled("T", Locale.ENGLISH).add(picture));
    assertThat(count(page, Color.RED)).isPositive();
    assertThat(page.getRGB(page.getWidth() - 5, 5)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void a_photograph_is_printed() throws IOException {
    var picture = Picture.within(50, 50, picture("jpg", 200, 200), "Goods");
    var pdf = PdfDocument.titled("T", Locale.ENGLISH).add(picture).toBytes();
    assertThat(Reading.pages(pdf)).isEqualTo(1);
  }

  @Test
  void a_picture_taller_than_a_page_is_made_smaller() throws IOException {
    var picture = Picture.within(900, 900, picture("png", 10, 3000), "Tower");
    assertThat(Reading.pages(PdfDocument.titled("T", Locale.ENGLISH).add(picture).toBytes()))
        .isLessThanOrEqualTo(2);
  }

  @Test
  void what_is_no_picture_is_refused() throws IOException {
    var png = picture("png", 40, 40);
    assertRefused(new byte[0]);
    assertRefused("<svg onload='x'/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertRefused(picture("gif", 40, 40));
    assertRefused(picture("bmp", 40, 40));
    assertRefused(Arrays.copyOf(png, png.length / 2));
    assertRefused(Arrays.copyOf(picture("jpg", 40, 40), 30));
  }

  @Test
  void a_picture_that_would_unpack_to_too_much_is_refused() throws IOException {
    var png = picture("png", 40, 40);
    png[16] = 0;
    png[17] = 1;
    png[20] = 0;
    png[21] = 1;
    assertRefused(png);
  }

  @Test
  void a_qr_code_can_be_scanned_from_the_page() throws Exception {
    var content = "https://entrepot.example/verify/CI-2026-000417?名=宁波";
    var page =
        rendered(
            PdfDocument.titled("T", Locale.ENGLISH)
                .add(QrCode.of(30, content, "Opens the page").caption("Verify")));
    var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(read.getText()).isEqualTo(content);
  }

  @Test
  void a_text_too_long_for_a_qr_code_is_refused() {
    var code = QrCode.of(30, "x".repeat(5000), "Too long");
    assertThatThrownBy(PdfDocument.titled("T", Locale.ENGLISH).add(code)::toBytes)
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(byte[] bytes) {
    var document =
        PdfDocument.titled("T", Locale.ENGLISH).add(Picture.within(10, 10, bytes, "Picture"));
    assertThatThrownBy(document::toBytes)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unreadable_picture"));
  }

  private static BufferedImage rendered(PdfDocument document) {
    return Reading.of(
        document.toBytes(),
        pdf -> {
          try {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 150);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static int count(BufferedImage image, Color colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return count;
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    boolean transparent = format.equals("png");
    int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var image = new BufferedImage(width, height, type);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }
}
