package org.entrepot.platform.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/**
 * Tells a disk that takes nothing more from other failures. Java has no type of its own for it: a
 * stream's exception carries the words of the operating system.
 */
public final class FullDisk {

  private static final List<String> WORDS =
      List.of(
          "No space left on device",
          "File too large",
          "Disk quota exceeded",
          "Read-only file system",
          "not enough space on the disk");

  private FullDisk() {}

  /** Whether something could not be written for want of room. */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException
          || (cause instanceof IOException
              && WORDS.stream().anyMatch(String.valueOf(cause.getMessage())::contains))) {
        return true;
      }
    }
    return false;
  }
}
