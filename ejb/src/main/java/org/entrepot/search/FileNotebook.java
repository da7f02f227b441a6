package org.entrepot.search;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import org.entrepot.platform.json.Json;

/**
 * A file beside the index of one node: whoever deletes the folder deletes both. Written whole under
 * another name first, so that a crash leaves the former one.
 */
final class FileNotebook implements Notebook {

  private final Path file;

  FileNotebook(Path folder) {
    this.file = folder.resolve("progress.json");
  }

  @Override
  public Optional<Progress> read() {
    try {
      return Files.exists(file)
          ? Optional.of(Json.read(Files.readString(file), Progress.class))
          : Optional.empty();
    } catch (JsonbException e) {
      // As good as none: the index is taken up anew.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized Optional<Progress> inTurn(Function<Optional<Progress>, Progress> work) {
    Optional<Progress> before = read();
    Progress after = work.apply(before);
    if (before.filter(after::equals).isEmpty()) {
      write(after);
    }
    return Optional.of(after);
  }

  private void write(Progress progress) {
    Path beside = file.resolveSibling("progress.tmp");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(beside, Json.write(progress));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
