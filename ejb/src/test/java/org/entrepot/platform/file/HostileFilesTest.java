package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the hostile files is refused by the name of what is wrong with it, and not stored. */
class HostileFilesTest {

  @TempDir private Path directory;

  private static final List<Hostile> FILES = make();

  static List<Hostile> files() {
    return FILES;
  }

  private static List<Hostile> make() {
    return Stream.of(
            ForeignFiles.all(), HostilePictures.all(), HostilePdfs.all(), HostileOffice.all())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void there_are_two_hundred_of_them() {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_hostile_file_is_refused_by_name(Hostile file) {
    FileStore files = Uploaders.store(directory);
    Upload upload = new Upload(file.name(), file.bytes());

    assertThatThrownBy(() -> files.take(Uploaders.caller(), upload, file.purpose()))
        .as(file.toString())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(code(refusal)).as(file.toString()).isEqualTo(file.code());
              assertThat(refusal.status()).isIn(413, 415, 422);
              assertSaid(refusal);
            });
  }

  @AfterEach
  void nothing_is_stored() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    }
  }

  static String code(Refusal refusal) {
    return refusal.fieldErrors().isEmpty() ? refusal.code() : refusal.fieldErrors().get(0).code();
  }

  private static void assertSaid(Refusal refusal) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      String key = "error." + code(refusal);
      String said =
          refusal.fieldErrors().isEmpty()
              ? Messages.text(key, locale, refusal.args())
              : Messages.text(key, locale, refusal.fieldErrors().get(0).args());
      assertThat(said).isNotEqualTo(key).doesNotContain("{");
    }
  }
}
