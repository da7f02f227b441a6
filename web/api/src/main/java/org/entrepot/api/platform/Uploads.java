package org.entrepot.api.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.settings.Settings;

/** The parts of a multipart request: one file, and fields beside it. */
public final class Uploads {

  private static final int MOST_PARTS = 20;
  private static final int LONGEST_TEXT = 64 * 1024;

  private final List<EntityPart> parts;
  private final FileSettings limits;

  private Uploads(List<EntityPart> parts, FileSettings limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /**
   * @throws Refusal {@code upload_count} at the field {@code file} (422) for several files, or more
   *     fields than any form has
   */
  public static Uploads of(List<EntityPart> parts) {
    long files = parts.stream().filter(part -> part.getFileName().isPresent()).count();
    if (files > 1 || parts.size() > MOST_PARTS) {
      throw Refusal.invalid(List.of(FieldError.of("file", "upload_count", "limit", 1)));
    }
    return new Uploads(parts, CDI.current().select(Settings.class).get().files());
  }

  /** The file of that part, or a refusal of the field. */
  public Upload file(String name) {
    EntityPart part = part(name).orElseThrow(() -> Refusal.invalid(name, "not_null"));
    try {
      return Upload.read(
          part.getFileName().orElse("file"), part.getContent(), limits.maximumBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("an upload cannot be read", e);
    }
  }

  /** The text of that part, if there is one. */
  public Optional<String> text(String name) {
    return part(name).map(Uploads::read).filter(text -> !text.isEmpty());
  }

  private static String read(EntityPart part) {
    try {
      byte[] bytes = part.getContent().readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        throw Refusal.of(Refusal.Kind.TOO_LARGE, "request_too_large");
      }
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("an upload cannot be read", e);
    }
  }

  /** The JSON command of the part named {@code data}; an empty one where it is absent. */
  public <T extends Record> T command(Class<T> type) {
    return Json.read(text("data").orElse("{}"), type);
  }

  private Optional<EntityPart> part(String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
  }
}
