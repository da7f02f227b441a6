package org.entrepot.site.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps visitors from being sent to an identity provider that does not answer: they get our own
 * page that says so. The container challenges before any filter runs, hence this place in its
 * chain.
 */
public class SignInGuard implements ServletExtension {
  /** The page that says that signing in is not possible now. */
  static final String PAGE = "/unavailable";

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              exchange.addResponseCommitListener(SignInGuard::divert);
              next.handleRequest(exchange);
            });
  }

  private static void divert(HttpServerExchange exchange) {
    if (exchange.getStatusCode() == StatusCodes.FOUND
        && leadsToProvider(exchange.getResponseHeaders().getFirst(Headers.LOCATION))
        && !IdentityProvider.reachable()) {
      exchange.getResponseHeaders().put(Headers.LOCATION, PAGE);
    }
  }

  static boolean leadsToProvider(@Nullable String location) {
    return location != null && location.startsWith(IdentityProvider.realm() + "/");
  }
}
