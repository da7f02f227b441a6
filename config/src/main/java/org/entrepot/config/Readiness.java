package org.entrepot.config;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waiting for a server, with an eye on its process. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private Readiness() {}

  /**
   * Waits until the server is ready.
   *
   * @throws StartFailure when the process ends first, or when it takes longer than the limit
   */
  static void await(ChildProcess child, Duration limit, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (child.endsWithin(PAUSE)) {
        throw new StartFailure(child.epitaph());
      }
      if (System.nanoTime() > deadline) {
        throw StartFailure.of(
            "%s was not ready within %d s. The end of its log:%n%s",
            child.name(), limit.toSeconds(), child.lastLines(15));
      }
    }
  }

  /** The body of a 200 answer; absent for any other answer or none. */
  static Optional<String> ask(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        return Optional.empty();
      }
      try (InputStream body = connection.getInputStream()) {
        return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException notYet) {
      return Optional.empty();
    }
  }
}
