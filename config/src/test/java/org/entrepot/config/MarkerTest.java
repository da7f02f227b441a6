package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkerTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("a.cli"), "one");
  }

  @Test
  void the_same_input_has_the_same_fingerprint() {
    assertThat(fingerprint("1")).isEqualTo(fingerprint("1"));
  }

  @Test
  void a_changed_file_a_new_file_a_renamed_file_and_a_changed_text_are_noticed()
      throws IOException {
    String before = fingerprint("1");
    assertThat(fingerprint("2")).isNotEqualTo(before);
    Files.writeString(input.resolve("a.cli"), "two");
    String changed = fingerprint("1");
    assertThat(changed).isNotEqualTo(before);
    Files.writeString(input.resolve("b.cli"), "");
    assertThat(fingerprint("1")).isNotEqualTo(changed);
    Files.delete(input.resolve("b.cli"));
    Files.move(input.resolve("a.cli"), input.resolve("c.cli"));
    assertThat(fingerprint("1")).isNotEqualTo(changed);
  }

  @Test
  void a_marker_says_what_was_written_until_it_is_removed() {
    Marker marker = new Marker(folder.resolve("made/of"));
    assertThat(marker.says("x")).isFalse();
    marker.write("x");
    assertThat(marker.says("x")).isTrue();
    assertThat(marker.says("y")).isFalse();
    marker.remove();
    assertThat(marker.says("x")).isFalse();
  }

  private String fingerprint(String text) {
    return Marker.fingerprint(List.of(text), List.of(input));
  }
}
