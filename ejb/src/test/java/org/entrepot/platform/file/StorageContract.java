package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.entrepot.platform.value.Digest;
import org.junit.jupiter.api.Test;

/** What every storage promises. */
abstract class StorageContract {

  private static final byte[] BYTES = "a paper".getBytes(StandardCharsets.UTF_8);

  abstract Storage storage();

  @Test
  void what_was_put_is_read_again() {
    storage().put(Digest.of(BYTES), BYTES);

    assertThat(storage().get(Digest.of(BYTES))).hasValue(BYTES);
  }

  @Test
  void the_same_may_be_put_again() {
    storage().put(Digest.of(BYTES), BYTES);
    storage().put(Digest.of(BYTES), BYTES);

    assertThat(storage().get(Digest.of(BYTES))).hasValue(BYTES);
  }

  @Test
  void nothing_is_read_where_nothing_was_put() {
    assertThat(storage().get(Digest.of(new byte[] {1, 2, 3}))).isEmpty();
  }

  @Test
  void a_large_file_and_an_empty_one_come_back_whole() {
    byte[] large = new byte[11 * 1024 * 1024];
    large[large.length - 1] = 7;
    for (byte[] bytes : new byte[][] {large, new byte[0]}) {
      storage().put(Digest.of(bytes), bytes);

      assertThat(storage().get(Digest.of(bytes)).map(Digest::of)).hasValue(Digest.of(bytes));
    }
  }
}
