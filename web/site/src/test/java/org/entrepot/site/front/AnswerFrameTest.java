package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.ProxyPeerAddressHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.entrepot.platform.http.BrowserDefence;
import org.junit.jupiter.api.Test;

class AnswerFrameTest {
  private static final String HSTS = "Strict-Transport-Security";
  private static final BrowserDefence DEFENCE =
      new BrowserDefence("default-src 'self'", "http://localhost:8080");

  private final HttpHandler framed =
      AnswerFrame.around(
          exchange -> {
            exchange.setResponseCookie(new CookieImpl("JSESSIONID", "secret"));
            exchange.getResponseHeaders().put(Headers.LOCATION, "/elsewhere");
            exchange.setStatusCode(302).endExchange();
          },
          DEFENCE);

  @Test
  void behind_a_trusted_proxy_with_tls_cookies_are_secure_and_tls_is_for_good() throws Exception {
    HttpResponse<String> answer = ask(new ProxyPeerAddressHandler(framed));

    assertThat(answer.headers().firstValue(HSTS)).hasValue("max-age=63072000; includeSubDomains");
    assertThat(cookie(answer)).contains("secure", "httponly", "samesite=lax");
  }

  @Test
  void who_only_says_to_have_come_over_tls_is_not_believed() throws Exception {
    HttpResponse<String> answer = ask(framed);

    assertThat(answer.headers().firstValue(HSTS)).isEmpty();
    assertThat(cookie(answer)).doesNotContain("secure").contains("httponly", "samesite=lax");
  }

  @Test
  void a_redirection_and_a_failure_carry_the_headers_too() throws Exception {
    HttpHandler failing =
        AnswerFrame.around(
            exchange -> {
              exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "max-age=60");
              exchange.getResponseHeaders().clear();
              throw new IllegalStateException("broken");
            },
            DEFENCE);

    for (HttpHandler handler : new HttpHandler[] {framed, failing}) {
      HttpResponse<String> answer = ask(handler);
      assertThat(answer.headers().map())
          .containsKeys("content-security-policy", "x-content-type-options", "x-request-id");
      assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("set-cookie")
        .orElseThrow()
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static HttpResponse<String> ask(HttpHandler handler)
      throws IOException, InterruptedException {
    Undertow server =
        Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(handler).build();
    server.start();
    try {
      InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/"))
              .header("X-Forwarded-Proto", "https")
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } finally {
      server.stop();
    }
  }
}
