package org.entrepot.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Further people of the demo realm, made by the same service account as the exchange's. */
public final class People {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Set<String> ADDED = ConcurrentHashMap.newKeySet();

  private People() {}

  /** The address of somebody, which counts as confirmed. */
  public static String address(String user) {
    return user + "@people.example";
  }

  /** Demo users have a password that the realm's policy would not let anybody choose. */
  static String password(String user) {
    return ADDED.contains(user) ? "Harbour.gate." + user.length() + "X" : "demo";
  }

  /** Somebody who has an account, from now on if not before. */
  public static synchronized String ensured(String user) {
    if (!ADDED.contains(user)) {
      add(user);
    }
    return user;
  }

  /** Gives somebody an account, unless an earlier run has. */
  public static void add(String user) {
    ADDED.add(user);
    String person =
        """
        {"username":"%s","email":"%s","emailVerified":true,"enabled":true,
         "firstName":"Test","lastName":"%s",
         "credentials":[{"type":"password","value":"%s","temporary":false}]}
        """
            .formatted(user, address(user), user, password(user));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(admin("/users"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(person));
    assertThat(send(request).statusCode()).as("an account for %s", user).isIn(201, 409);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      String token = Tokens.ofExchange();
      return CLIENT.send(
          request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI admin(String path) {
    return URI.create(Environment.current().realm().replace("/realms/", "/admin/realms/") + path);
  }
}
