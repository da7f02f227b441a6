package org.entrepot.platform.identity;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.entrepot.platform.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;

/** The one connection to the realm's administration; its token is renewed as it runs out. */
@ApplicationScoped
class RealmConnection {

  private static final int CONNECT_SECONDS = 2;
  private static final int ANSWER_SECONDS = 8;
  private static final long PAUSE_MILLIS = 10_000;
  private static final int PROVIDER_PRIORITY = 100;

  /** Half of the threads that a server of two cores has for requests. */
  private static final int MOST_AT_ONCE = 16;

  private final ReentrantLock renewal = new ReentrantLock();
  @Inject private Settings settings;
  private @Nullable Keycloak keycloak;

  /**
   * Asks about the people of the realm. A provider that fails most of the time is not asked for ten
   * seconds, so that nobody waits for it; and one that hangs is never waited for by all threads.
   *
   * @throws org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException
   *     meanwhile
   * @throws BulkheadException where too many wait already
   */
  @CircuitBreaker(
      requestVolumeThreshold = 6,
      failureRatio = 0.7,
      delay = PAUSE_MILLIS,
      failOn = {ProcessingException.class, ServerErrorException.class, BulkheadException.class})
  @Bulkhead(MOST_AT_ONCE)
  public <T> T ask(Function<UsersResource, T> question) {
    renewToken();
    return question.apply(users());
  }

  /** The library lets one call after another renew it: behind one that hangs nobody queues long. */
  private void renewToken() {
    try {
      if (!renewal.tryLock(CONNECT_SECONDS, TimeUnit.SECONDS)) {
        throw new ProcessingException("Somebody else waits for a token already");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProcessingException(e);
    }
    try {
      keycloak().tokenManager().getAccessToken();
    } finally {
      renewal.unlock();
    }
  }

  private UsersResource users() {
    return keycloak().realm(RealmAddress.of(settings.keycloakUrl()).realm()).users();
  }

  private synchronized Keycloak keycloak() {
    Keycloak open = keycloak;
    if (open == null) {
      open = connect();
      keycloak = open;
    }
    return open;
  }

  private Keycloak connect() {
    RealmAddress address = RealmAddress.of(settings.keycloakUrl());
    Client client =
        ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .register(new JacksonProvider(), PROVIDER_PRIORITY)
            .build();
    return KeycloakBuilder.builder()
        .serverUrl(address.server())
        .realm(address.realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(settings.keycloakAdminClient())
        .clientSecret(settings.keycloakAdminSecret())
        .resteasyClient(client)
        .build();
  }

  @PreDestroy
  synchronized void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }
}
