package org.entrepot.platform.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Digest;

/** One directory that all nodes share, with a folder for the first two digits of the digest. */
class DirectoryStorage implements Storage {

  private static final Logger LOG = System.getLogger(DirectoryStorage.class.getName());
  private static final boolean FOLDERS_CAN_BE_FORCED = !isWindows();

  private final Path directory;

  DirectoryStorage(Path directory) {
    this.directory = directory;
  }

  @Override
  public void put(Digest digest, byte[] bytes) {
    Path folder = folder(digest);
    Path target = folder.resolve(digest.hex());
    try {
      // Another length is what a power cut left of an older release, which did not force its files.
      if (!Files.isRegularFile(target) || Files.size(target) != bytes.length) {
        writeNew(folder, target, bytes);
      }
    } catch (IOException e) {
      throw away("written", target, e);
    }
  }

  private void writeNew(Path folder, Path target, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, "new", null);
    try {
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        write(channel, bytes);
        channel.force(true);
      }
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
    force(folder);
  }

  /** Writes all bytes; where a disk is full, this is what fails. */
  void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  /** The new name itself must last too. */
  private static void force(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public Optional<byte[]> get(Digest digest) {
    Path source = folder(digest).resolve(digest.hex());
    try {
      if (!Files.isDirectory(directory)) {
        throw new NotDirectoryException(directory.toString());
      }
      return Files.isRegularFile(source)
          ? Optional.of(Files.readAllBytes(source))
          : Optional.empty();
    } catch (IOException e) {
      throw away("read", source, e);
    }
  }

  private static Refusal away(String done, Path path, IOException cause) {
    LOG.log(Level.ERROR, "The file store cannot be " + done + ": " + path, cause);
    return Refusal.unavailable("storage_unavailable");
  }

  private Path folder(Digest digest) {
    return directory.resolve(digest.hex().substring(0, 2));
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }
}
