package org.entrepot.site.front;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.entrepot.platform.settings.Settings;

/**
 * Where the identity provider is, by the setting that oidc.json reads too, and whether it answers.
 */
final class IdentityProvider {
  private static final String REALM = Settings.from(System::getenv).keycloakUrl();
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long REMEMBERED_NANOS = Duration.ofSeconds(3).toNanos();

  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private static Optional<Answer> last = Optional.empty();

  private record Answer(boolean reached, long nanos) {}

  private IdentityProvider() {}

  /** The address of the realm. */
  static String realm() {
    return REALM;
  }

  /** Scheme, host and port. */
  static String origin() {
    URI realm = URI.create(REALM);
    return realm.getScheme() + "://" + realm.getAuthority();
  }

  /**
   * Whether the provider answers; asked at most every three seconds, however many visitors come.
   */
  static synchronized boolean reachable() {
    long now = System.nanoTime();
    if (last.isEmpty() || now - last.get().nanos() > REMEMBERED_NANOS) {
      last = Optional.of(new Answer(ask(), System.nanoTime()));
    }
    return last.get().reached();
  }

  private static boolean ask() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
