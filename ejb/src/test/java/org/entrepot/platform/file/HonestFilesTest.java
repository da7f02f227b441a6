package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entrepot.platform.document.Paragraph;
import org.entrepot.platform.document.PdfDocument;
import org.entrepot.platform.document.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What honest people send comes in and can be read again. */
class HonestFilesTest {

  @TempDir private Path directory;
  private FileStore files;

  @BeforeEach
  void open() {
    files = Uploaders.store(directory);
  }

  @Test
  void a_pdf_comes_in_byte_for_byte() throws IOException {
    byte[] pdf = PdfDocument.titled("Licence", Locale.ENGLISH).add(Paragraph.of("Valid")).toBytes();
    StoredFile stored = paper("licence.PDF", pdf);

    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(files.read(stored)).isEqualTo(pdf);
    try (PDDocument read = Loader.loadPDF(files.read(stored))) {
      assertThat(read.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void a_plain_pdf_of_another_program_comes_in() {
    byte[] packed = Bytes.deflated("BT ET".getBytes(StandardCharsets.US_ASCII));
    byte[] pdf =
        new RawPdf()
                .page(
                    "/Contents 4 0 R/Annots[<</Subtype/Link/A<</S/URI/URI(https://a.example)>>>>]")
                .stream("/Filter/FlateDecode", packed)
                .write();

    assertThat(paper("scan.pdf", pdf).mediaType()).isEqualTo("application/pdf");
    assertThat(paper("scan.pdf", Bytes.joined(pdf, new byte[40])).name()).isEqualTo("scan.pdf");
  }

  @ParameterizedTest
  @CsvSource({"wordprocessingml.document, docx", "spreadsheetml.sheet, xlsx"})
  void an_office_file_comes_in_byte_for_byte_with_links_to_follow(String kind, String extension) {
    Map<String, String> parts = Honest.parts(kind);
    parts.put("word/_rels/document.xml.rels", Honest.relation("hyperlink", "https://a.example"));
    parts.put("word/media/image1.png", "not looked at");
    parts.put("xl/printerSettings/printerSettings1.bin", "not looked at");
    byte[] office = Honest.zip(parts);
    StoredFile stored = paper("offer." + extension, office);

    assertThat(stored.mediaType()).endsWith(kind);
    assertThat(files.read(stored)).isEqualTo(office);
  }

  @Test
  void a_text_and_a_table_come_in_even_with_formulas() {
    byte[] text = "Maße: 12 × 4 mm\r\n尺寸\tок\n".getBytes(StandardCharsets.UTF_8);
    byte[] table = "name;price\n\"a;\"\"b\"\"\";=1+1\n".getBytes(StandardCharsets.UTF_8);

    assertThat(files.read(paper("a.txt", text))).isEqualTo(text);
    assertThat(paper("a", text).name()).isEqualTo("a.txt");
    assertThat(files.read(paper("a.csv", table))).isEqualTo(table);
    assertThat(paper("a.csv", table).mediaType()).isEqualTo("text/csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_text_that_declares_its_encoding_is_kept_in_utf_8(String charset) {
    byte[] text = "\uFEFFname;价格\n".getBytes(Charset.forName(charset));

    assertThat(new String(files.read(paper("a.csv", text)), StandardCharsets.UTF_8))
        .isEqualTo("name;价格\n");
  }

  static List<byte[]> pictures() {
    return List.of(
        Honest.jpeg(64, 48),
        Honest.png(64, 48),
        Honest.written(Honest.image(BufferedImage.TYPE_BYTE_GRAY, 64, 48), "jpeg"),
        Honest.written(Honest.image(BufferedImage.TYPE_BYTE_GRAY, 64, 48), "png"),
        Honest.written(Honest.image(BufferedImage.TYPE_BYTE_INDEXED, 64, 48), "png"),
        Honest.written(Honest.image(BufferedImage.TYPE_BYTE_BINARY, 64, 48), "png"),
        Honest.written(Honest.image(BufferedImage.TYPE_USHORT_GRAY, 64, 48), "png"),
        Honest.webp(),
        Honest.losslessWebp(),
        Honest.transparentWebp());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_picture_that_is_kept_can_be_printed(byte[] picture) {
    StoredFile stored = picture("a.jpg", picture);
    byte[] kept = files.read(stored);

    assertThat(stored.mediaType()).isIn("image/jpeg", "image/png");
    assertThatCode(
            () ->
                PdfDocument.titled("T", Locale.ENGLISH)
                    .add(Picture.within(50, 50, kept, "Goods"))
                    .toBytes())
        .doesNotThrowAnyException();
  }

  @Test
  void a_picture_keeps_its_colours_and_its_transparency() throws IOException {
    BufferedImage png = read(picture("a.png", Honest.png(64, 48)));
    BufferedImage jpeg = read(picture("a.jpeg", Honest.jpeg(64, 48)));

    assertThat(png.getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
    assertThat(png.getRGB(50, 40) >>> 24).isZero();
    assertThat(new Color(jpeg.getRGB(10, 10)).getRed()).isGreaterThan(240);
    assertThat(new Color(jpeg.getRGB(50, 10)).getBlue()).isGreaterThan(240);
  }

  @Test
  void nothing_is_left_of_what_else_stood_in_a_pictures_file() {
    byte[] place = Hostile.text("GPS 52.5 13.4 <script>alert(1)</script> PK\3\4");
    byte[] comment =
        Bytes.joined(Bytes.hex("fffe"), new byte[] {0, (byte) (place.length + 2)}, place);
    byte[] jpeg = Honest.jpeg(64, 48);
    byte[] carrying =
        Bytes.joined(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    byte[] png = Honest.png(64, 48);
    byte[] note = HostilePictures.chunk("tEXt", Bytes.joined(Hostile.text("Comment\0"), place));

    for (byte[] picture :
        List.of(
            carrying,
            Bytes.joined(jpeg, place),
            Bytes.joined(jpeg, Honest.zip(Map.of("a.exe", "MZ"))),
            Bytes.joined(png, place),
            Bytes.joined(Arrays.copyOf(png, 33), note, Arrays.copyOfRange(png, 33, png.length)))) {
      assertThat(new String(files.read(picture("a.png", picture)), StandardCharsets.ISO_8859_1))
          .doesNotContain("GPS", "script", "PK\3\4", "a.exe");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_picture_stands_as_the_camera_was_held(int orientation) throws IOException {
    byte[] jpeg = Honest.jpeg(64, 48);
    byte[] exif =
        Bytes.hex(
            "ffe10022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00%02x0000 00000000"
                .formatted(orientation));
    BufferedImage seen =
        read(
            picture(
                "a.jpg",
                Bytes.joined(
                    Arrays.copyOf(jpeg, 2), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length))));

    assertThat(seen.getWidth()).isEqualTo(orientation < 5 ? 64 : 48);
    // Red lies on the left as stored; where it is seen is told by the table of Exif.
    String red =
        List.of("left", "right", "right", "left", "top", "top", "bottom", "bottom")
            .get(orientation - 1);
    int x = red.equals("left") ? 4 : red.equals("right") ? seen.getWidth() - 5 : 4;
    int y = red.equals("bottom") ? seen.getHeight() - 5 : 4;
    assertThat(new Color(seen.getRGB(x, y)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(seen.getWidth() - 1 - x, seen.getHeight() - 1 - y)).getRed())
        .isLessThan(60);
  }

  @Test
  void a_picture_of_forty_megapixels_is_kept_smaller() throws IOException {
    BufferedImage large = new BufferedImage(7000, 5700, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage kept = read(picture("a.jpg", Honest.written(large, "jpeg")));

    assertThat((long) kept.getWidth() * kept.getHeight()).isBetween(9_000_000L, 12_000_000L);
  }

  @Test
  void a_picture_called_another_kind_of_picture_is_named_by_what_it_is() {
    assertThat(picture("stool.webp", Honest.jpeg(8, 8)).name()).isEqualTo("stool.jpg");
    assertThat(picture("stool.jpg", Honest.png(8, 8)).name()).isEqualTo("stool.png");
    assertThat(picture("stool", Honest.webp()).name()).isEqualTo("stool.jpg");
    assertThat(picture("stool.jpeg", Honest.jpeg(8, 8)).name()).isEqualTo("stool.jpeg");
  }

  private BufferedImage read(StoredFile file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(files.read(file)));
  }

  private StoredFile paper(String name, byte[] bytes) {
    return files.take(Uploaders.caller(), new Upload(name, bytes), Purpose.PAPER);
  }

  private StoredFile picture(String name, byte[] bytes) {
    return files.take(Uploaders.caller(), new Upload(name, bytes), Purpose.PICTURE);
  }
}
