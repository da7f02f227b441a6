package org.entrepot.environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bearer tokens of the demo users, by the password grant that only the demo realm has. */
public final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Tokens() {}

  /** A fresh access token of a demo user or of one added to them; valid for five minutes. */
  public static String of(String user) throws IOException, InterruptedException {
    return of(user, People.password(user));
  }

  /** A fresh access token of any user; names and passwords of letters, digits and dots only. */
  public static String of(String user, String password) throws IOException, InterruptedException {
    return granted(
        "grant_type=password&client_id=entrepot-cli&username=%s&password=%s"
            .formatted(user, password));
  }

  /** A token of the service account with which the exchange manages people. */
  static String ofExchange() throws IOException, InterruptedException {
    return granted(
        "grant_type=client_credentials&client_id=entrepot-admin&client_secret=entrepot-admin-demo");
  }

  private static String granted(String form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(Environment.current().realm() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new IllegalStateException("No token: " + answer.body());
    }
    return token.group(1);
  }

  /** The claims of a token as JSON, unverified. */
  public static String claims(String token) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
  }
}
