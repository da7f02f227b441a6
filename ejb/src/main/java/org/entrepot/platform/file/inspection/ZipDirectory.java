package org.entrepot.platform.file.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of an archive by its central directory (APPNOTE 6.3.10, 4.3.12), which is what programs
 * open it by. The archive must begin with its first part and end with its directory, so that it is
 * nothing else as well.
 */
record ZipDirectory(Set<String> names) {

  private static final int PART = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int MOST_PARTS = 4_000;

  ZipDirectory {
    names = Set.copyOf(names);
  }

  /** Refuses {@code upload_ambiguous} and {@code upload_damaged}. */
  static ZipDirectory read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      if (file.getInt(0) != PART || file.getInt(bytes.length - END_LENGTH) != END) {
        throw Unfit.because("upload_ambiguous");
      }
      int end = bytes.length - END_LENGTH;
      int count = file.getShort(end + 10) & 0xffff;
      int size = file.getInt(end + 12);
      int start = file.getInt(end + 16);
      if (start < 0 || size < 0 || (long) start + size != end) {
        throw Unfit.because("upload_ambiguous");
      }
      if (count > MOST_PARTS) {
        throw Unfit.because("upload_unpacked");
      }
      return new ZipDirectory(names(file, start, count));
    } catch (IndexOutOfBoundsException e) {
      throw Unfit.damaged();
    }
  }

  private static Set<String> names(ByteBuffer file, int start, int count) {
    Set<String> names = new HashSet<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != ENTRY) {
        throw Unfit.damaged();
      }
      int length = file.getShort(at + 28) & 0xffff;
      byte[] name = new byte[length];
      file.get(at + ENTRY_LENGTH, name);
      String text = new String(name, StandardCharsets.UTF_8);
      if (isPath(text) || !names.add(text)) {
        throw Unfit.because("upload_ambiguous");
      }
      int extra = file.getShort(at + 30) & 0xffff;
      int comment = file.getShort(at + 32) & 0xffff;
      at += ENTRY_LENGTH + length + extra + comment;
    }
    return names;
  }

  /** A name that leads out of the folder in which somebody unpacks it. */
  private static boolean isPath(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.indexOf('\0') >= 0
        || ("/" + name + "/").contains("/../");
  }
}
