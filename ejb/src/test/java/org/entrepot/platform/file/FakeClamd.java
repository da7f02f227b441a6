package org.entrepot.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Speaks the INSTREAM command of clamd(8) and knows one virus, that of EICAR. */
final class FakeClamd implements AutoCloseable {

  private final ServerSocket server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile int limit = Integer.MAX_VALUE;
  private volatile @Nullable String answer;
  private volatile boolean silent;
  private volatile String lastSeen = "";

  FakeClamd() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** StreamMaxLength. */
  void takesAtMost(int bytes) {
    limit = bytes;
  }

  void says(String always) {
    answer = always;
  }

  void keepsSilent() {
    silent = true;
  }

  String lastSeen() {
    return lastSeen;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        String said = listen(new DataInputStream(client.getInputStream()));
        if (silent) {
          closed.await();
        }
        client.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
      } catch (IOException | InterruptedException e) {
        // The client went away, or the test is over.
      }
    }
  }

  private String listen(DataInputStream in) throws IOException {
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      return "UNKNOWN COMMAND";
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      if (length < 0 || stream.size() + length > limit) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      stream.writeBytes(in.readNBytes(length));
    }
    lastSeen = stream.toString(StandardCharsets.UTF_8);
    String always = answer;
    if (always != null) {
      return always;
    }
    return lastSeen.contains("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!")
        ? "stream: Eicar-Test-Signature FOUND"
        : "stream: OK";
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
  }
}
