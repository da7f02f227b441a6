package org.entrepot.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.tika.Tika;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.Digest;

/**
 * Keeps files by their digest in one directory that all nodes share. A file is written once and
 * never changed; what a rolled-back transaction leaves behind is harmless.
 */
@ApplicationScoped
public class FileStore {

  private static final int LONGEST_NAME = 120;

  private final Settings settings;
  private final Tika tika = new Tika();

  @Inject
  FileStore(Settings settings) {
    this.settings = settings;
  }

  protected FileStore() {
    this(Settings.from(name -> null));
  }

  /**
   * Takes in what somebody uploaded.
   *
   * @throws Refusal {@code upload_empty}, {@code upload_too_large} (413) or {@code upload_type}
   *     (415), before anything is stored
   */
  public StoredFile take(Upload upload, Purpose purpose) {
    if (upload.size() == 0) {
      throw Refusal.invalid("file", "upload_empty");
    }
    if (upload.size() > settings.maximumUploadBytes()) {
      throw Refusal.of(Refusal.Kind.TOO_LARGE, "upload_too_large");
    }
    String name = harmless(upload.name());
    String mediaType = tika.detect(upload.bytes(), name);
    if (!purpose.takes(mediaType) || !purpose.takes(contentType(upload.bytes(), mediaType))) {
      throw Refusal.of(Refusal.Kind.WRONG_TYPE, "upload_type");
    }
    return keep(upload.bytes(), mediaType, name);
  }

  /** Keeps a document of the exchange's own making. */
  public StoredFile keep(byte[] bytes, String mediaType, String name) {
    String digest = Digest.of(bytes).toString();
    Path target = place(digest);
    try {
      if (!Files.exists(target)) {
        Files.createDirectories(target.getParent());
        Path written = Files.createTempFile(target.getParent(), "new", null);
        Files.write(written, bytes);
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file store cannot be written: " + target, e);
    }
    return new StoredFile(digest, mediaType, bytes.length, name);
  }

  public byte[] read(StoredFile file) {
    return read(file.digest());
  }

  /** The bytes under a digest, or a 404 refusal. */
  public byte[] read(String digest) {
    Path source = place(digest);
    try {
      if (!Files.isRegularFile(source)) {
        throw Refusal.notFound();
      }
      return Files.readAllBytes(source);
    } catch (IOException e) {
      throw new UncheckedIOException("the file store cannot be read: " + source, e);
    }
  }

  /**
   * The name alone could make a text file of anything: a plain text must hold no markup or zero
   * byte.
   */
  private String contentType(byte[] bytes, String mediaType) {
    String byContent = tika.detect(bytes);
    boolean office = mediaType.startsWith("application/vnd.openxmlformats");
    boolean csv = "text/csv".equals(mediaType) && "text/plain".equals(byContent);
    return csv
            || (office && "application/zip".equals(byContent))
            || (office && byContent.contains("ooxml"))
        ? mediaType
        : byContent;
  }

  private static String harmless(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*%;]", "_").strip();
    String bounded =
        clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    return bounded.isEmpty() || bounded.startsWith(".") ? "file" + bounded : bounded;
  }

  private Path place(String digest) {
    return settings
        .filesDirectory()
        .resolve(Digest.parse(digest).toString().substring(0, 2))
        .resolve(digest);
  }
}
