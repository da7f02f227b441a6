package org.entrepot.site.platform;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A file that a visitor sent with a form. Its name and type are claims of the browser.
 *
 * @param name the file's own name without folders and control characters
 * @param size in bytes
 */
public record Upload(String name, String mediaType, long size, Part part) {
  private static final int LONGEST_NAME = 200;

  static Upload of(Part part) {
    String type = Optional.ofNullable(part.getContentType()).orElse("application/octet-stream");
    return new Upload(plainName(part.getSubmittedFileName()), type, part.getSize(), part);
  }

  static String plainName(String submitted) {
    String last =
        submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
    String named = plain.isEmpty() || plain.startsWith(".") ? "file" + plain : plain;
    return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
  }

  /** The whole content; the container has bounded its size. */
  public byte[] bytes() {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
