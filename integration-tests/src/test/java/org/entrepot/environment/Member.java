package org.entrepot.environment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who speaks to the API, signed in or not, perhaps for one of several companies. */
public final class Member {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

  private final Optional<String> user;
  private final Map<String, String> headers;

  private Member(Optional<String> user, Map<String, String> headers) {
    this.user = user;
    this.headers = Map.copyOf(headers);
  }

  /** A demo user, signed in. */
  public static Member named(String user) {
    return new Member(Optional.of(user), Map.of());
  }

  /** Nobody in particular. */
  public static Member anonymous() {
    return new Member(Optional.empty(), Map.of());
  }

  /** Whoever that token is of. */
  public static Member bearing(String token) {
    return anonymous().with("Authorization", "Bearer " + token);
  }

  /** The same person with one more header on each request. */
  public Member with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Member(user, more);
  }

  /** The same person, acting for the company of this number. */
  public Member actingFor(String company) {
    return with("Entrepot-Company", company);
  }

  /** The same person, whose next POST is one effect however often it is sent. */
  public Member once(String key) {
    return with("Idempotency-Key", key);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), "application/json");
  }

  public Answer post(String path) {
    return post(path, "{}");
  }

  /** Posts JSON; single quotes stand for double ones. */
  public Answer post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(quoted(json)), "application/json");
  }

  public Answer put(String path, String json) {
    return send("PUT", path, BodyPublishers.ofString(quoted(json)), "application/json");
  }

  public Answer send(String method, String path) {
    return send(method, path, BodyPublishers.noBody(), "application/json");
  }

  /** Posts a file with its fields as a browser does. */
  public Answer upload(String path, String fileName, byte[] bytes, Map<String, String> fields) {
    String boundary = UUID.randomUUID().toString();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n%s\r\n"
                    .formatted(boundary, name, quoted(value))));
    write(
        body,
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, fileName));
    body.writeBytes(bytes);
    write(body, "\r\n--" + boundary + "--\r\n");
    return send(
        "POST",
        path,
        BodyPublishers.ofByteArray(body.toByteArray()),
        "multipart/form-data; boundary=" + boundary);
  }

  /** Sends any request to the API and gives whatever it answers. */
  public Answer send(String method, String path, BodyPublisher body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Environment.current().api() + "/" + path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.5")
            .method(method, body);
    headers.forEach(request::setHeader);
    try {
      if (user.isPresent()) {
        request.header("Authorization", "Bearer " + token(user.get()));
      }
      return new Answer(
          method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The person's access token.
   *
   * @throws java.util.NoSuchElementException for an anonymous member
   */
  public String token() {
    try {
      return token(user.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One token serves for a while; it lives five minutes. */
  private static synchronized String token(String user) throws IOException, InterruptedException {
    Kept kept = TOKENS.get(user);
    if (kept == null || kept.since().plus(Duration.ofMinutes(3)).isBefore(Instant.now())) {
      kept = new Kept(Tokens.of(user), Instant.now());
      TOKENS.put(user, kept);
    }
    return kept.token();
  }

  private record Kept(String token, Instant since) {}

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
