package org.entrepot.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the API answered, with the assertions that stories make. */
public final class Answer {
  private final String request;
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  Answer(String request, HttpResponse<byte[]> response) {
    this(request, response.statusCode(), response.headers(), response.body());
  }

  Answer(String request, int status, HttpHeaders headers, byte[] body) {
    this.request = request;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  public int status() {
    return status;
  }

  public byte[] bytes() {
    return body.clone();
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Fails with the whole answer unless the status is this one. */
  public Answer is(int expected) {
    assertThat(status).as("%s answered %s", request, text()).isEqualTo(expected);
    return this;
  }

  /** A problem of this status and code. */
  public Answer isRefused(int expected, String code) {
    is(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(json().getString("code")).as("%s answered %s", request, text()).isEqualTo(code);
    assertThat(json().getString("title")).isNotEmpty().doesNotStartWith("error.");
    assertThat(json().getString("instance")).isEqualTo(header("X-Request-Id"));
    return this;
  }

  /** A 422 that names the field with the code. */
  public Answer refusesField(String field, String code) {
    is(422);
    List<JsonObject> errors = json().getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(errors)
        .as("%s answered %s", request, text())
        .anySatisfy(
            error -> {
              assertThat(error.getString("field")).isEqualTo(field);
              assertThat(error.getString("code")).isEqualTo(code);
              assertThat(error.getString("message")).isNotEmpty().doesNotStartWith("error.");
            });
    return this;
  }

  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    }
  }

  /** The items of a list answer. */
  public List<JsonObject> items() {
    return json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  public String number() {
    return json().getString("number");
  }

  /** The text at a path such as {@code seller.name} or {@code lines.0.amount.amount}. */
  public String at(String path) {
    JsonValue value = json().getValue("/" + path.replace('.', '/'));
    return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
  }

  public boolean has(String path) {
    try {
      return json().getValue("/" + path.replace('.', '/')).getValueType()
          != JsonValue.ValueType.NULL;
    } catch (jakarta.json.JsonException absent) {
      return false;
    }
  }
}
