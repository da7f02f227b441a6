package org.entrepot.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that says of what a folder was made, so that work is done again exactly when its input
 * changed.
 */
record Marker(Path file) {

  /**
   * A digest of texts and of files with all that lies beneath them; a changed byte or name changes
   * it.
   */
  static String fingerprint(List<String> texts, List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      for (Path file : files) {
        try (Stream<Path> paths = Files.walk(file)) {
          for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(file.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(path));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean says(String fingerprint) {
    try {
      return Files.exists(file) && Files.readString(file).strip().equals(fingerprint);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String fingerprint) {
    try {
      Folders.createParent(file);
      Files.writeString(file, fingerprint + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void remove() {
    Folders.delete(file);
  }
}
