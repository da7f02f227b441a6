package org.entrepot.platform.file;

import java.io.IOException;
import java.io.InputStream;
import org.entrepot.platform.error.Refusal;

/** A file as the edge received it, read up to the limit. */
public final class Upload {

  private final String name;
  private final byte[] bytes;

  /** Takes the sender's name for the file, and its bytes. */
  public Upload(String name, byte[] bytes) {
    this(bytes.clone(), name);
  }

  private Upload(byte[] bytes, String name) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a file to its end, and no further than the limit.
   *
   * @throws Refusal {@code upload_too_large} (413) as soon as one byte more comes
   */
  public static Upload read(String name, InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
    if (bytes.length > limit) {
      throw Refusal.of(Refusal.Kind.TOO_LARGE, "upload_too_large");
    }
    return new Upload(bytes, name);
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }
}
