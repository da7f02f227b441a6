package org.entrepot.platform.file;

/** A file as the edge received it, read up to the limit. */
public final class Upload {

  private final String name;
  private final byte[] bytes;

  /** Takes the sender's name for the file, and its bytes. */
  public Upload(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
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
