package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FullDiskTest {

  @Test
  void a_disk_that_takes_nothing_more_is_known_however_deep_it_lies() {
    IOException full = new IOException("No space left on device");

    assertThat(FullDisk.isBehind(new IllegalStateException(new UncheckedIOException(full))))
        .isTrue();
    assertThat(FullDisk.isBehind(new IOException("File too large"))).isTrue();
    assertThat(FullDisk.isBehind(new NoSuchFileException("/tmp/upload"))).isTrue();
  }

  @Test
  void a_client_that_went_away_is_no_full_disk() {
    assertThat(FullDisk.isBehind(new IOException("Connection reset by peer"))).isFalse();
    assertThat(FullDisk.isBehind(new IOException())).isFalse();
    assertThat(FullDisk.isBehind(new IllegalStateException("No space left on device"))).isFalse();
  }
}
