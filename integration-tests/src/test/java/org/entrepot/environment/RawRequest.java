package org.entrepot.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that no client of a library would send, written to the server's port as it is.
 *
 * <p>Each character of its texts is one byte: what is not ASCII is Latin-1.
 */
public final class RawRequest {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int CONNECTING_MILLIS = 5_000;
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final String start;
  private final List<String> headers = new ArrayList<>();

  /** For a target such as {@code /api/v1/orders?limit=%}, spelt as it is to be sent. */
  public RawRequest(String method, String target) {
    this.start = method + " " + target;
  }

  public RawRequest with(String header, String value) {
    headers.add(header + ": " + value);
    return this;
  }

  /** The answer, or a status of 0 where the server hung up without a word. */
  public Answer send() {
    URI site = URI.create(Environment.current().site());
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(site.getHost(), site.getPort()), CONNECTING_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes(site.getAuthority()));
      socket.shutdownOutput();
      return answer(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(start, e);
    }
  }

  /**
   * As HTTP/1.0, after whose answer the server closes, so that the body ends where the bytes do.
   * That nothing follows is told, too: the server would wait for a body that the head announces.
   */
  private byte[] bytes(String host) {
    StringBuilder request = new StringBuilder(start).append(" HTTP/1.0\r\nHost: ").append(host);
    headers.forEach(header -> request.append("\r\n").append(header));
    return request.append(END_OF_HEAD).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private Answer answer(byte[] received) {
    String text = new String(received, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END_OF_HEAD);
    if (end < 0) {
      return new Answer(start, 0, HttpHeaders.of(Map.of(), (name, value) -> true), received);
    }
    String[] lines = text.substring(0, end).split("\r\n", -1);
    Map<String, List<String>> found = new HashMap<>();
    Arrays.stream(lines)
        .skip(1)
        .map(line -> line.split(": *", 2))
        .forEach(
            line -> found.computeIfAbsent(line[0], name -> new ArrayList<>()).add(line[1].strip()));
    return new Answer(
        start,
        Integer.parseInt(lines[0].split(" ", -1)[1]),
        HttpHeaders.of(found, (name, value) -> true),
        Arrays.copyOfRange(received, end + END_OF_HEAD.length(), received.length));
  }
}
