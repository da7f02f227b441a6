package org.entrepot.platform.deal;

import java.nio.file.Path;
import java.util.List;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.value.Digest;

/** Keeps nothing but the digest, and writes down when. */
public final class FakeFiles extends FileStore {

  private final List<String> log;

  public FakeFiles(List<String> log) {
    this.log = log;
  }

  @Override
  public StoredFile keep(byte[] bytes, String mediaType, String name) {
    log.add("keep " + Path.of(name));
    return new StoredFile(Digest.of(bytes).toString(), mediaType, bytes.length, name);
  }
}
