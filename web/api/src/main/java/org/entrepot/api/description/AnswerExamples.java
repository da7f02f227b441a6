package org.entrepot.api.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Shows for each answer what the demo world once answered, by the name of the answer's schema; a
 * test holds each against that schema.
 */
final class AnswerExamples {

  private static final String SCHEMAS = "#/components/schemas/";

  private AnswerExamples() {}

  static void add(OpenAPI api) {
    JsonObject examples = read();
    examples.forEach(
        (schema, value) ->
            api.getComponents()
                .addExample(
                    schema,
                    OASFactory.createExample()
                        .summary("As the demo world answers")
                        .value(plain(value))));
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
        .forEach(answer -> show(answer, examples));
  }

  private static void show(APIResponse answer, JsonObject examples) {
    MediaType json =
        answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
    if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
      return;
    }
    String schema = json.getSchema().getRef().substring(SCHEMAS.length());
    if (examples.containsKey(schema)) {
      json.addExample("demo", OASFactory.createExample().ref("#/components/examples/" + schema));
    }
  }

  private static JsonObject read() {
    try (InputStream in = AnswerExamples.class.getResourceAsStream("/description/answers.json");
        JsonReader reader = Json.createReader(Objects.requireNonNull(in, "answers.json"))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> plain(value.asJsonObject());
      case ARRAY -> plain(value.asJsonArray());
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).longValueExact();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Object plain(JsonObject object) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    object.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(JsonArray array) {
    return array.stream().map(AnswerExamples::plain).toList();
  }
}
