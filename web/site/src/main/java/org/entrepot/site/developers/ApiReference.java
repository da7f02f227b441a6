package org.entrepot.site.developers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the description of the API into what the pages show. */
final class ApiReference {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonObject document;

  private ApiReference(JsonObject document) {
    this.document = document;
  }

  static List<ApiChapter> read(InputStream in) {
    try (JsonReader reader = Json.createReader(in)) {
      return new ApiReference(reader.readObject()).chapters();
    }
  }

  private List<ApiChapter> chapters() {
    List<ApiOperation> operations = new ArrayList<>();
    List<String> chapterOf = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.add(operation(path, method, operation.asJsonObject()));
                            chapterOf.add(
                                operation.asJsonObject().getJsonArray("tags").getString(0));
                          }
                        }));
    return document.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
        .map(
            tag -> {
              List<ApiOperation> own = new ArrayList<>();
              for (int i = 0; i < operations.size(); i++) {
                if (chapterOf.get(i).equals(tag.getString("name"))) {
                  own.add(operations.get(i));
                }
              }
              return new ApiChapter(tag.getString("name"), tag.getString("description"), own);
            })
        .toList();
  }

  private ApiOperation operation(String path, String method, JsonObject operation) {
    JsonObject bodies = object(object(operation, "requestBody"), "content");
    String bodyType = bodies.keySet().stream().findFirst().orElse("");
    return new ApiOperation(
        operation.getString("operationId"),
        method.toUpperCase(Locale.ROOT),
        path,
        operation.getString("summary"),
        operation.getString("description", ""),
        operation.getJsonArray("security").contains(JsonValue.EMPTY_JSON_OBJECT),
        inputs(operation),
        bodyType,
        bodyType.isEmpty() ? "" : example(object(bodies, bodyType)),
        answers(operation));
  }

  private static List<ApiInput> inputs(JsonObject operation) {
    if (!operation.containsKey("parameters")) {
      return List.of();
    }
    return operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
        .map(
            input ->
                new ApiInput(
                    input.getString("name"),
                    input.getString("in"),
                    input.getString("description", ""),
                    input.containsKey("example") ? text(input.get("example")) : "",
                    input.getBoolean("required", false)))
        .toList();
  }

  private List<ApiAnswer> answers(JsonObject operation) {
    List<ApiAnswer> answers = new ArrayList<>();
    operation
        .getJsonObject("responses")
        .forEach(
            (status, given) -> {
              JsonObject answer = resolved(given.asJsonObject());
              JsonObject json = object(object(answer, "content"), "application/json");
              answers.add(new ApiAnswer(status, answer.getString("description"), example(json)));
            });
    return answers;
  }

  private String example(JsonObject content) {
    return object(content, "examples").values().stream()
        .map(each -> resolved(each.asJsonObject()).get("value"))
        .map(ApiReference::pretty)
        .findFirst()
        .orElse("");
  }

  private JsonObject resolved(JsonObject node) {
    String reference = node.getString("$ref", "");
    return reference.isEmpty() ? node : document.getValue(reference.substring(1)).asJsonObject();
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static String pretty(JsonValue value) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(value);
    }
    return text.toString().strip();
  }
}
