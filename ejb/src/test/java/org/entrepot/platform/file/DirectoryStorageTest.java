package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStorageTest extends StorageContract {

  private static final byte[] BYTES = new byte[5000];

  @TempDir private Path directory;

  @Override
  Storage storage() {
    return new DirectoryStorage(directory);
  }

  @Test
  void a_full_disk_refuses_and_leaves_nothing_half_written() throws IOException {
    Storage full =
        new DirectoryStorage(directory) {
          @Override
          void write(FileChannel channel, byte[] bytes) throws IOException {
            super.write(channel, Arrays.copyOf(bytes, 100));
            throw new IOException("No space left on device");
          }
        };

    assertAway(() -> full.put(Digest.of(BYTES), BYTES));
    try (Stream<Path> all = Files.walk(directory)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    }
    storage().put(Digest.of(BYTES), BYTES);
    assertThat(storage().get(Digest.of(BYTES))).hasValue(BYTES);
  }

  @Test
  void a_directory_that_is_none_refuses() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertAway(() -> new DirectoryStorage(file).put(Digest.of(BYTES), BYTES));
    assertAway(() -> new DirectoryStorage(file).get(Digest.of(BYTES)));
  }

  @Test
  void a_file_that_a_power_cut_shortened_is_written_again() throws IOException {
    Digest digest = Digest.of(BYTES);
    Path place = directory.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    Files.createDirectories(place.getParent());
    Files.write(place, new byte[7]);
    storage().put(digest, BYTES);

    assertThat(storage().get(digest)).hasValue(BYTES);
  }

  private static void assertAway(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.code()).isEqualTo("storage_unavailable");
            });
  }
}
