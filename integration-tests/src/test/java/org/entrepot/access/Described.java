package org.entrepot.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;

/** What the served description says of the API: what one may ask, and what is answered. */
final class Described {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;
  private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private final Map<String, JsonSchema> known = new HashMap<>();

  private Described(JsonNode document) {
    this.document = document;
  }

  static Described served() {
    return new Described(read(Member.anonymous().get("openapi").is(200).text()));
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + json, e);
    }
  }

  JsonNode document() {
    return document;
  }

  List<JsonNode> parameters(Operation operation, String in) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode each : of(operation).path("parameters")) {
      JsonNode parameter = resolved(each);
      if (parameter.path("in").asText().equals(in)) {
        found.add(parameter);
      }
    }
    return found;
  }

  Optional<JsonNode> body(Operation operation, String mediaType) {
    JsonNode schema =
        resolved(of(operation).path("requestBody")).path("content").path(mediaType).path("schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
  }

  /** What is wrong with an answer: its status, its media type, or what does not fit its schema. */
  List<String> faults(Operation operation, Answer answer) {
    int status = answer.status();
    if (status >= 500 && status != 503) {
      return List.of(status + " " + answer.text());
    }
    JsonNode response = of(operation).path("responses").path(Integer.toString(status));
    if (response.isMissingNode()) {
      return List.of("undocumented status " + status + " " + answer.text());
    }
    JsonNode content = resolved(response).path("content");
    String type = answer.header("Content-Type").replaceAll(";.*", "").strip();
    if (content.isEmpty() || answer.bytes().length == 0) {
      return content.isEmpty() && answer.bytes().length == 0
          ? List.of()
          : List.of(status + " with a body of " + type + ", described with " + names(content));
    }
    if (!content.has(type) && !content.has("*/*")) {
      return List.of(status + " is " + type + ", described as " + names(content));
    }
    return type.endsWith("json") ? misfits(content.get(type).path("schema"), answer) : List.of();
  }

  private List<String> misfits(JsonNode schema, Answer answer) {
    Set<ValidationMessage> messages =
        known
            .computeIfAbsent(schema.toString(), key -> compiled(schema))
            .validate(read(answer.text()));
    return messages.stream().map(message -> answer.status() + ": " + message.getMessage()).toList();
  }

  /** With the schemas of the document's components where a schema has its own definitions. */
  private JsonSchema compiled(JsonNode schema) {
    ObjectNode whole = (ObjectNode) withDefinitions(schema);
    whole.set("$defs", withDefinitions(document.at("/components/schemas")));
    return schemas.getSchema(whole);
  }

  private static JsonNode withDefinitions(JsonNode schema) {
    return read(schema.toString().replace("#/components/schemas/", "#/$defs/"));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode of(Operation operation) {
    return document
        .path("paths")
        .path("/" + operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
  }
}
