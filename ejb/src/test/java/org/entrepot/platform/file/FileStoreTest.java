package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {

  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path directory;
  private FileStore files;

  @BeforeEach
  void open() {
    Map<String, String> environment =
        Map.of("FILES_DIR", directory.toString(), "UPLOAD_MAX_BYTES", "1000");
    files = new FileStore(Settings.from(environment::get));
  }

  @Test
  void a_paper_is_kept_by_its_digest_and_read_again() {
    StoredFile stored = files.take(new Upload("licence.pdf", PDF), Purpose.PAPER);

    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(stored.size()).isEqualTo(PDF.length);
    assertThat(files.read(stored)).isEqualTo(PDF);
  }

  @Test
  void the_same_bytes_lie_once() throws IOException {
    files.take(new Upload("a.pdf", PDF), Purpose.PAPER);
    files.take(new Upload("b.pdf", PDF), Purpose.PAPER);

    assertThat(kept()).hasSize(1);
  }

  @Test
  void a_page_called_a_paper_is_refused_before_it_is_stored() throws IOException {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    assertRefused(new Upload("licence.pdf", page), Purpose.PAPER, "upload_type");
    assertRefused(new Upload("licence.txt", page), Purpose.PAPER, "upload_type");
    assertThat(kept()).isEmpty();
  }

  @Test
  void a_drawing_with_scripts_is_no_picture() {
    byte[] drawing =
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);

    assertRefused(new Upload("chair.svg", drawing), Purpose.PICTURE, "upload_type");
    assertRefused(new Upload("chair.png", drawing), Purpose.PICTURE, "upload_type");
  }

  @Test
  void an_archive_called_a_workbook_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("evil.exe"));
      zip.write(1);
    }
    assertRefused(new Upload("a.zip", bytes.toByteArray()), Purpose.PAPER, "upload_type");
  }

  @Test
  void an_empty_or_oversized_file_is_refused_before_it_is_stored() throws IOException {
    assertThatThrownBy(() -> files.take(new Upload("a.pdf", new byte[0]), Purpose.PAPER))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.code()).isEqualTo("upload_empty")));
    assertRefused(new Upload("a.pdf", new byte[1001]), Purpose.PAPER, "upload_too_large");
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd.pdf", "C:\\temp\\a.pdf", "..", "a\r\nSet-Cookie: x.pdf", ""})
  void a_name_is_made_harmless_and_never_a_path(String name) throws IOException {
    StoredFile stored = files.take(new Upload(name, PDF), Purpose.PAPER);

    assertThat(stored.name())
        .isNotEmpty()
        .doesNotContain("/", "\\", "\r", "\n")
        .doesNotStartWith(".");
    assertThat(kept()).hasSize(1).allSatisfy(path -> assertThat(path).startsWith(directory));
  }

  @Test
  void an_unknown_digest_is_not_found() {
    assertThatThrownBy(() -> files.read("0".repeat(64)))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(404));
  }

  private void assertRefused(Upload upload, Purpose purpose, String code) {
    assertThatThrownBy(() -> files.take(upload, purpose))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
