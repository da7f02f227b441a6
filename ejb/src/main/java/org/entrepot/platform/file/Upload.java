package org.entrepot.platform.file;

import java.util.Arrays;

/**
 * A file as the edge received it, read up to the limit.
 *
 * @param name the sender's name for it
 */
public record Upload(String name, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Upload that
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Upload[" + name + ", " + bytes.length + " bytes]";
  }
}
