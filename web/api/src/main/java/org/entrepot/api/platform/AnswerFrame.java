package org.entrepot.api.platform;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import org.entrepot.platform.http.BrowserDefence;
import org.entrepot.platform.http.ReadableCookies;
import org.entrepot.platform.http.RefusedRequests;
import org.entrepot.platform.http.RequestId;
import org.entrepot.platform.settings.Settings;

/**
 * What every answer of the API carries: the id of its request and the headers that defend a browser
 * that somebody points at it. It stands around the whole container and puts them on at the last
 * moment, so that error answers have them and nothing takes them off again.
 */
public class AnswerFrame implements ServletExtension {
  /** An answer of the API is data, and nothing in it is ever a page. */
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  private static final HttpString REQUEST_ID = new HttpString(RequestId.HEADER);
  private static final HttpString CONTENT_POLICY = new HttpString("Content-Security-Policy");

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    String site = Settings.from(System::getenv).siteUrl();
    BrowserDefence defence = new BrowserDefence(NOTHING, site);
    deployment.addInitialHandlerChainWrapper(
        next ->
            exchange -> {
              identify(exchange);
              keepReadableCookies(exchange);
              exchange.addResponseCommitListener(answer -> complete(answer, defence));
              next.handleRequest(exchange);
            });
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
  }

  /** A file comes with a policy of its own, which is stricter than that of a page. */
  private static void put(HttpServerExchange answer, HttpString name, String value) {
    boolean own = name.equals(CONTENT_POLICY) && answer.getResponseHeaders().contains(name);
    if (!own) {
      answer.getResponseHeaders().put(name, value);
    }
  }
}
