package org.entrepot.platform.file;

import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Digest;

/** Stands in a proxy, which hands every call on to the real one. */
final class NoStorage implements Storage {

  @Override
  public void put(Digest digest, byte[] bytes) {
    throw Refusal.unavailable("storage_unavailable");
  }

  @Override
  public Optional<byte[]> get(Digest digest) {
    throw Refusal.unavailable("storage_unavailable");
  }
}
