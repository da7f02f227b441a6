package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Visitor;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Test;

/** Clients that send a byte a second are shed, and the others do not notice them. */
@OnEntrepot
class SlowClients {
  private static final int MANY = 200;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration AT_ONCE = Duration.ofSeconds(15);

  private static final String JSON = post("/api/v1/rfqs", "application/json");
  private static final String FORM = post("/desk/rfqs", "application/x-www-form-urlencoded");
  private static final String LENGTH = "Content-Length: 900000\r\n";

  @Test
  void two_hundred_slow_bodies_are_shed_and_hold_up_nobody() throws IOException {
    shedsAll(
        JSON + LENGTH + "\r\n",
        FORM + LENGTH + "\r\n",
        JSON + LENGTH + "Expect: 100-continue\r\n\r\n",
        FORM + "Transfer-Encoding: chunked\r\n\r\nffff\r\n");
  }

  @Test
  void two_hundred_slow_heads_are_shed_and_hold_up_nobody() throws IOException {
    shedsAll("GET /products HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
  }

  @Test
  void two_hundred_who_slow_down_later_are_shed_and_hold_up_nobody() throws IOException {
    shedsAll(JSON + LENGTH + "\r\n" + " ".repeat(100_000));
  }

  @Test
  void who_sends_much_at_once_is_taken_in_whole() {
    Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Swift Imports GmbH");
    String spaces = " ".repeat(700_000);

    buyer.owner().post("rfqs", Negotiation.NEED + spaces).is(201);
  }

  private static String post(String path, String type) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n".formatted(path, type);
  }

  private static void shedsAll(String... beginnings) throws IOException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    AtomicInteger shed = new AtomicInteger();
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        sockets.add(begin(beginnings[i % beginnings.length]));
      }
      clock.scheduleAtFixedRate(() -> shed.set(trickle(sockets)), 0, 1, TimeUnit.SECONDS);
      Instant start = Instant.now();
      Eventually.holds(
          LIMIT,
          () -> {
            othersAreAnswered();
            assertThat(shed).hasValue(MANY);
          });
      System.out.printf(
          "all %d slow ones shed after %d s%n",
          MANY, Duration.between(start, Instant.now()).toSeconds());
    } finally {
      clock.shutdownNow();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static Socket begin(String beginning) throws IOException {
    URI site = URI.create(Environment.current().site());
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.getPort());
    OutputStream out = socket.getOutputStream();
    out.write(beginning.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return socket;
  }

  /** Sends one byte to each, and says how many hear no more. */
  private static int trickle(List<Socket> sockets) {
    return (int) sockets.stream().filter(socket -> !takes(socket)).count();
  }

  private static boolean takes(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return true;
    } catch (IOException cut) {
      return false;
    }
  }

  private static void othersAreAnswered() {
    Instant start = Instant.now();
    Member.anonymous().get("products").is(200);
    Visitor.anonymous().get("/products").is(200);
    Duration waited = Duration.between(start, Instant.now());
    if (waited.compareTo(AT_ONCE) > 0) {
      throw new IllegalStateException("Others waited " + waited);
    }
  }
}
