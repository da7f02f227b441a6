package org.entrepot.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the site with cookies and no scripts, signed in or not. */
public final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern SIGN_IN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final HttpClient client;

  private Visitor() {
    client =
        HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** Nobody in particular. */
  public static Visitor anonymous() {
    return new Visitor();
  }

  /** A demo user who has gone through Keycloak's sign-in page. */
  public static Visitor signedIn(String user) {
    Visitor visitor = new Visitor();
    String page = visitor.get("/desk").is(200).text();
    Matcher form = SIGN_IN_FORM.matcher(page);
    assertThat(form.find()).as("Keycloak's sign-in form in %s", page).isTrue();
    String action = form.group(1).replace("&amp;", "&");
    visitor
        .post(URI.create(action), Map.of("username", user, "password", People.password(user)))
        .is(200);
    return visitor;
  }

  /** The same visitor, from now on acting for the company of this number. */
  public Visitor actingFor(String company) {
    submit("/desk/acting", "/desk", Map.of("company", company)).is(200);
    return this;
  }

  public Answer get(String path) {
    return send("GET " + path, HttpRequest.newBuilder(address(path)).GET());
  }

  /** Asks with one more header. */
  public Answer get(String path, String header, String value) {
    return send("GET " + path, HttpRequest.newBuilder(address(path)).header(header, value).GET());
  }

  /** Sends a form of the site. */
  public Answer post(String path, Map<String, String> fields) {
    return post(address(path), fields);
  }

  /** Opens a page and sends one of its forms, with the secret that the page gave. */
  public Answer submit(String path, String page, Map<String, String> fields) {
    String shown = get(page).is(200).text();
    Matcher token = TOKEN.matcher(shown);
    assertThat(token.find()).as("the forms' secret in %s", shown).isTrue();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_token", token.group(1));
    return post(path, all);
  }

  private Answer post(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        "POST " + address,
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer send(String name, HttpRequest.Builder request) {
    try {
      return new Answer(
          name,
          client.send(
              request.timeout(PATIENCE).header("Accept", "text/html").build(),
              BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** To a browser this machine is a safe place even without TLS; so it is here. */
  private static final class LocalCookies extends CookieManager {
    LocalCookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      super.put(uri, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }

  private static URI address(String path) {
    return URI.create(Environment.current().site() + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
