package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.platform.error.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileStoreTest {

  private static final byte[] PDF = new RawPdf().write();

  @TempDir private Path directory;
  private FileStore files;

  @BeforeEach
  void open() {
    files = Uploaders.store(directory);
  }

  @Test
  void the_same_bytes_lie_once() throws IOException {
    take("a.pdf");
    take("b.pdf");

    assertThat(kept()).hasSize(1);
  }

  @Test
  void an_unknown_digest_is_not_found() {
    assertThatThrownBy(() -> files.read("0".repeat(64)))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(404));
  }

  @Test
  void an_upload_is_read_no_further_than_its_limit() {
    ByteArrayInputStream more = new ByteArrayInputStream(new byte[5000]);

    assertThatThrownBy(() -> Upload.read("a", more, 1000))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("upload_too_large"));
    assertThat(more.available()).isEqualTo(3999);
  }

  @Test
  void an_upload_of_just_the_limit_is_read() throws IOException {
    assertThat(Upload.read("a", new ByteArrayInputStream(new byte[1000]), 1000).size())
        .isEqualTo(1000);
  }

  static List<String> names() {
    return List.of(
        "../../etc/passwd.pdf",
        "/etc/passwd",
        "..\\..\\a.pdf",
        "C:\\temp\\a.pdf",
        "..",
        ".",
        "",
        "   ",
        ".htaccess",
        "....//....//a.pdf",
        "a\0.pdf",
        "a\r\nSet-Cookie: x=1.pdf",
        "a\nb.pdf",
        "invoice\u202Efdp.exe.pdf",
        "a\u2066b\u2069.pdf",
        "a\u200Bb.pdf",
        "a\u2028b.pdf",
        "CON",
        "con.pdf",
        "NUL.pdf",
        "aux.",
        "COM1.pdf",
        "LPT9",
        "a.pdf. . .",
        "a|b>c<d?.pdf",
        "\"quoted\".pdf",
        "a;filename=b.pdf",
        "%2e%2e%2fa.pdf",
        "x".repeat(4000) + ".pdf",
        "x".repeat(4000),
        "😀".repeat(2000) + ".pdf",
        "\uD83D.pdf",
        "名".repeat(500) + ".pdf",
        "//server/share/a.pdf",
        "a/b/../c.pdf",
        "~root.pdf",
        "-rf.pdf",
        "a\u0085b.pdf",
        "\uE000.pdf");
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_is_made_harmless_and_never_a_path(String name) throws IOException {
    String kept = take(name).name();

    assertThat(kept)
        .isNotBlank()
        .endsWith(".pdf")
        .doesNotStartWith(".")
        .hasSizeLessThanOrEqualTo(124)
        .doesNotContain("/", "\\", "\r", "\n", "\0", "\"", ";", "%", "<", ">", ":", "|", "?", "*")
        .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
        .doesNotMatch(".*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*");
    assertThat(kept()).hasSize(1).allSatisfy(path -> assertThat(path).startsWith(directory));
  }

  private StoredFile take(String name) {
    return files.take(Uploaders.caller(), new Upload(name, PDF), Purpose.PAPER);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
