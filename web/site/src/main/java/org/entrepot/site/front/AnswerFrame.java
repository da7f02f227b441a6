package org.entrepot.site.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletSessionConfig;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Objects;
import org.entrepot.platform.http.BrowserDefence;
import org.entrepot.platform.http.ReadableCookies;
import org.entrepot.platform.http.RefusedRequests;
import org.entrepot.platform.http.RequestId;
import org.entrepot.platform.settings.Settings;

/**
 * What every answer of the site carries: the id of its request, the headers that defend browsers,
 * cookies that scripts and other sites cannot use. It stands around the whole container, so that
 * challenges, redirects, assets and error pages have it too, and puts it on at the last moment, so
 * that nothing takes it off again.
 */
public class AnswerFrame implements ServletExtension {
  private static final HttpString REQUEST_ID = new HttpString(RequestId.HEADER);
  private static final HttpString CONTENT_POLICY = new HttpString("Content-Security-Policy");

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    String site = Settings.from(System::getenv).siteUrl();
    BrowserDefence defence = new BrowserDefence(ContentPolicy.text(), site);
    deployment.addInitialHandlerChainWrapper(next -> around(next, defence));
    if (defence.encrypted(false)) {
      bindSession(deployment);
    }
  }

  /** Under this name browsers take the session only over TLS and give it to no other host. */
  private static void bindSession(DeploymentInfo deployment) {
    ServletSessionConfig session =
        Objects.requireNonNullElseGet(
            deployment.getServletSessionConfig(), ServletSessionConfig::new);
    deployment.setServletSessionConfig(
        session.setName("__Host-session").setPath("/").setSecure(true));
  }

  static HttpHandler around(HttpHandler next, BrowserDefence defence) {
    return exchange -> {
      identify(exchange);
      keepReadableCookies(exchange);
      exchange.addResponseCommitListener(answer -> complete(answer, defence));
      next.handleRequest(exchange);
    };
  }

  private static void identify(HttpServerExchange exchange) {
    String id = RequestId.of(exchange.getRequestHeaders().getFirst(REQUEST_ID));
    exchange.getRequestHeaders().put(REQUEST_ID, id);
  }

  private static void keepReadableCookies(HttpServerExchange exchange) {
    Collection<String> sent = exchange.getRequestHeaders().remove(Headers.COOKIE);
    if (sent != null) {
      exchange.getRequestHeaders().addAll(Headers.COOKIE, ReadableCookies.of(sent));
    }
  }

  private static void complete(HttpServerExchange answer, BrowserDefence defence) {
    String id = answer.getRequestHeaders().getFirst(REQUEST_ID);
    answer.getResponseHeaders().put(REQUEST_ID, id);
    RefusedRequests.note(
        answer.getStatusCode(),
        answer.getRequestMethod().toString(),
        answer.getRequestURI(),
        answer.getSourceAddress().getHostString(),
        id);
    defence
        .headers(answer.isSecure())
        .forEach((name, value) -> put(answer, new HttpString(name), value));
    if (!answer.getResponseHeaders().contains(Headers.CACHE_CONTROL)) {
      answer.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    }
    boolean encrypted = defence.encrypted(answer.isSecure());
    answer.responseCookies().forEach(cookie -> protect(cookie, encrypted));
  }

  private static void protect(Cookie cookie, boolean encrypted) {
    cookie.setHttpOnly(true);
    cookie.setSecure(cookie.isSecure() || encrypted);
    if (cookie.getSameSiteMode() == null) {
      cookie.setSameSiteMode("Lax");
    }
  }

  /** A file comes with a policy of its own, which is stricter than that of a page. */
  private static void put(HttpServerExchange answer, HttpString name, String value) {
    boolean own = name.equals(CONTENT_POLICY) && answer.getResponseHeaders().contains(name);
    if (!own) {
      answer.getResponseHeaders().put(name, value);
    }
  }
}
