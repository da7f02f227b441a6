package org.entrepot.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Shows uploads to a ClamAV daemon, where one is set. Its protocol is that of clamd(8): {@code
 * zINSTREAM}, chunks behind their length in four bytes, a length of zero, and one line as answer.
 */
@ApplicationScoped
class VirusScan {

  private static final Logger LOG = System.getLogger(VirusScan.class.getName());
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final Optional<FileSettings.Scanner> scanner;

  @Inject
  VirusScan(Settings settings) {
    this.scanner = Optional.ofNullable(settings.files().scanner());
  }

  /** Scans nothing. */
  protected VirusScan() {
    this.scanner = Optional.empty();
  }

  /**
   * Does nothing where no daemon is set.
   *
   * @throws Refusal {@code upload_infected} at the field {@code file} (422), {@code
   *     upload_too_large} (413) for more than the daemon takes, {@code scan_unavailable} (503) when
   *     it is away, too slow, or cannot tell
   */
  void check(byte[] bytes) {
    scanner.ifPresent(daemon -> judge(ask(daemon, bytes)));
  }

  private static String ask(FileSettings.Scanner daemon, byte[] bytes) {
    long deadline = System.nanoTime() + daemon.patience().toNanos();
    try (AsynchronousSocketChannel channel = AsynchronousSocketChannel.open()) {
      wait(channel.connect(new InetSocketAddress(daemon.host(), daemon.port())), deadline);
      send(channel, bytes, deadline);
      return answer(channel, deadline);
    } catch (IOException | UnresolvedAddressException e) {
      LOG.log(Level.ERROR, "The virus scanner does not answer", e);
      throw Refusal.unavailable("scan_unavailable");
    }
  }

  /** A daemon that has seen enough answers and hangs up; its answer says why. */
  private static void send(AsynchronousSocketChannel channel, byte[] bytes, long deadline)
      throws IOException {
    try {
      write(channel, ByteBuffer.wrap(COMMAND), deadline);
      for (int at = 0; at < bytes.length; at += CHUNK) {
        int length = Math.min(CHUNK, bytes.length - at);
        write(channel, length(length), deadline);
        write(channel, ByteBuffer.wrap(bytes, at, length), deadline);
      }
      write(channel, length(0), deadline);
    } catch (ClosedByDaemon e) {
      LOG.log(Level.DEBUG, "The virus scanner stopped reading", e);
    }
  }

  private static ByteBuffer length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
  }

  private static void write(AsynchronousSocketChannel channel, ByteBuffer bytes, long deadline)
      throws IOException {
    while (bytes.hasRemaining()) {
      wait(channel.write(bytes), deadline);
    }
  }

  /** One line, which ends with a zero byte as the command did. */
  private static String answer(AsynchronousSocketChannel channel, long deadline)
      throws IOException {
    ByteBuffer line = ByteBuffer.allocate(LONGEST_ANSWER);
    int read = 0;
    while (read >= 0 && line.hasRemaining()) {
      read = wait(channel.read(line), deadline);
    }
    String text = new String(line.array(), 0, line.position(), StandardCharsets.UTF_8);
    return text.replace("\0", "").strip();
  }

  private static <T> T wait(Future<T> done, long deadline) throws IOException {
    try {
      return done.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new ClosedByDaemon(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("The virus scanner took too long", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the virus scanner worked", e);
    }
  }

  private static final class ClosedByDaemon extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedByDaemon(@Nullable Throwable cause) {
      super(cause);
    }
  }

  private static void judge(String answer) {
    if (answer.equals("stream: OK")) {
      return;
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      LOG.log(Level.WARNING, "An upload is infected: {0}", answer);
      throw Refusal.invalid("file", "upload_infected");
    }
    if (answer.startsWith("INSTREAM size limit exceeded")) {
      throw Refusal.of(Refusal.Kind.TOO_LARGE, "upload_too_large");
    }
    LOG.log(Level.ERROR, "The virus scanner cannot tell: {0}", answer);
    throw Refusal.unavailable("scan_unavailable");
  }
}
