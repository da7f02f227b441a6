package org.entrepot.api.platform;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.json.Json;

/** The parts of a multipart request: files, and fields beside them. */
public final class Uploads {

  private static final int LONGEST_FILE = 64 * 1024 * 1024;

  private final List<EntityPart> parts;

  private Uploads(List<EntityPart> parts) {
    this.parts = parts;
  }

  public static Uploads of(List<EntityPart> parts) {
    return new Uploads(parts);
  }

  /** The file of that part, or a refusal of the field. */
  public Upload file(String name) {
    EntityPart part = part(name).orElseThrow(() -> Refusal.invalid(name, "not_null"));
    try {
      byte[] bytes = part.getContent().readNBytes(LONGEST_FILE);
      return new Upload(part.getFileName().orElse("file"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("an upload cannot be read", e);
    }
  }

  /** The text of that part, if there is one. */
  public Optional<String> text(String name) {
    return part(name)
        .map(
            part -> {
              try {
                return part.getContent(String.class).strip();
              } catch (IOException e) {
                throw new UncheckedIOException("an upload cannot be read", e);
              }
            })
        .filter(text -> !text.isEmpty());
  }

  /** The JSON command of the part named {@code data}; an empty one where it is absent. */
  public <T extends Record> T command(Class<T> type) {
    return Json.read(text("data").orElse("{}"), type);
  }

  private Optional<EntityPart> part(String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
  }
}
