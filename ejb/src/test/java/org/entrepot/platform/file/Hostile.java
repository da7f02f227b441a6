package org.entrepot.platform.file;

import java.nio.charset.StandardCharsets;

/**
 * A file that must not come in.
 *
 * @param name as its sender calls it
 * @param code why it is refused
 */
@SuppressWarnings("ArrayRecordComponent")
record Hostile(String label, Purpose purpose, String name, byte[] bytes, String code) {

  static Hostile paper(String label, String name, byte[] bytes, String code) {
    return new Hostile(label, Purpose.PAPER, name, bytes, code);
  }

  static Hostile picture(String label, String name, byte[] bytes, String code) {
    return new Hostile(label, Purpose.PICTURE, name, bytes, code);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return label + " called " + name;
  }
}
