package org.entrepot.platform.file;

import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Digest;

/** Where bytes lie by their digest. Each is written whole or not at all. */
interface Storage {

  /**
   * Keeps the bytes; what lies there already is left as it is. When this returns they survive a
   * power cut.
   *
   * @throws Refusal {@code storage_unavailable} (503), with nothing half written
   */
  void put(Digest digest, byte[] bytes);

  /**
   * The bytes, if they were kept.
   *
   * @throws Refusal {@code storage_unavailable} (503)
   */
  Optional<byte[]> get(Digest digest);
}
