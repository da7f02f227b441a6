package org.entrepot.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What an administrator does in Keycloak's console, for people made for one test. */
public final class RealmAdministrator {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String REALM = "/admin/realms/entrepot";

  private RealmAdministrator() {}

  /** Makes a confirmed person who signs in with that password, and says their subject. */
  public static String makePerson(String name, String password) {
    String person =
        """
        {"username":"%s","enabled":true,"emailVerified":true,"email":"%s@people.example",
         "firstName":"Robin","lastName":"Example",
         "credentials":[{"type":"password","value":"%s","temporary":false}]}
        """
            .formatted(name, name, password);
    String location = send("POST", "/users", person).headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  public static void enable(String subject, boolean enabled) {
    send("PUT", "/users/" + subject, "{\"enabled\":%s}".formatted(enabled));
  }

  public static void grant(String subject, String role) {
    String described = send("GET", "/roles/" + role, "").body();
    send("POST", "/users/" + subject + "/role-mappings/realm", "[" + described + "]");
  }

  private static HttpResponse<String> send(String method, String path, String body) {
    return answer(
        HttpRequest.newBuilder(URI.create(Environment.current().keycloak() + REALM + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  private static String token() {
    String form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                Environment.current().administratorPassword())
            .entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    URI address =
        URI.create(
            Environment.current().keycloak() + "/realms/master/protocol/openid-connect/token");
    String answer =
        answer(
                HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)))
            .body();
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      JsonObject granted = reader.readObject();
      return granted.getString("access_token");
    }
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.request().uri() + " answered " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
