package org.entrepot.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port of the loopback address.
 *
 * @param use what listens there, for messages
 * @param setting the environment variable or system property that changes it
 */
public record Port(String use, String setting, int number) {

  public Port {
    if (number < 1 || number > 65535) {
      throw StartFailure.of("%s=%d is no port: it must lie between 1 and 65535", setting, number);
    }
  }

  /** Whether nobody listens there now. */
  public boolean isFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Insists that nobody listens there now.
   *
   * @throws StartFailure naming the setting when the port is taken
   */
  public void requireFree() {
    if (!isFree()) {
      throw StartFailure.of(
          "Port %d (%s) is taken by another program. Stop it, or set another port: %s=%d",
          number, use, setting, number < 60000 ? number + 1000 : number - 1000);
    }
  }
}
