package org.entrepot.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands in a neighbour's place: takes every connection and never says a word. */
final class StuckServer implements AutoCloseable {
  private static final int WAITING_CONNECTIONS = 500;

  private final ServerSocket server;
  private final Queue<Socket> held = new ConcurrentLinkedQueue<>();

  private StuckServer(ServerSocket server) {
    this.server = server;
  }

  /** Takes the port of the loopback address, which is free. */
  static StuckServer on(int port) {
    try {
      StuckServer stuck =
          new StuckServer(
              new ServerSocket(port, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress()));
      Thread listener = new Thread(stuck::hold, "stuck on " + port);
      listener.setDaemon(true);
      listener.start();
      return stuck;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hold() {
    try {
      while (true) {
        held.add(server.accept());
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  boolean isOpen() {
    return !server.isClosed();
  }

  /** How many connections it has taken so far. */
  int taken() {
    return held.size();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
