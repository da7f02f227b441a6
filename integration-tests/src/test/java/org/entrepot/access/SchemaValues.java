package org.entrepot.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values that a schema describes, and values with which nobody reckons, drawn by chance. */
final class SchemaValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode document;
  private final Random chance;

  SchemaValues(JsonNode document, Random chance) {
    this.document = document;
    this.chance = chance;
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref")
        ? resolved(document.at(node.get("$ref").textValue().substring(1)))
        : node;
  }

  /** A value as the schema describes it. */
  JsonNode described(JsonNode given) {
    JsonNode schema = resolved(given);
    if (schema.has("enum")) {
      return one(schema.get("enum"));
    }
    if (schema.has("examples") && chance.nextInt(3) > 0) {
      return one(schema.get("examples"));
    }
    return switch (typeOf(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer" -> NODES.numberNode(whole(schema));
      case "number" -> NODES.numberNode(BigDecimal.valueOf(chance.nextInt(100_000), 2));
      case "boolean" -> NODES.booleanNode(chance.nextBoolean());
      default -> NODES.textNode(text(schema));
    };
  }

  private static String typeOf(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.textValue()));
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            property -> {
              if (required.contains(property.getKey()) || chance.nextInt(3) > 0) {
                object.set(property.getKey(), described(property.getValue()));
              }
            });
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    int least = schema.path("minItems").asInt(0);
    for (int i = least + chance.nextInt(3); i > 0; i--) {
      array.add(described(schema.path("items")));
    }
    return array;
  }

  private long whole(JsonNode schema) {
    long least = schema.path("minimum").asLong(Integer.MIN_VALUE);
    long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
    return switch (chance.nextInt(3)) {
      case 0 -> least;
      case 1 -> most;
      default -> Math.min(most, least + chance.nextInt(100));
    };
  }

  private String text(JsonNode schema) {
    Instant moment = Instant.now().plus(Duration.ofHours(chance.nextInt(2000) - 400));
    return switch (schema.path("format").asText()) {
      case "date" -> LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
      case "date-time" -> moment.toString();
      case "decimal" -> BigDecimal.valueOf(chance.nextInt(1_000_000), 2).toPlainString();
      default -> "W\u00f6rt\u00e9r \u6905\u5b50 ".repeat(1 + chance.nextInt(3)).strip();
    };
  }

  String oddText() {
    return OddTexts.VALUES.get(chance.nextInt(OddTexts.VALUES.size()));
  }

  /** A value of any type. */
  JsonNode odd() {
    return switch (chance.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(chance.nextBoolean());
      case 2 -> NODES.numberNode(chance.nextLong());
      case 3 -> NODES.numberNode(new BigDecimal("1e" + chance.nextInt(60)));
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode().addNull();
      default -> NODES.textNode(oddText());
    };
  }

  /** Puts something odd in one place of the value, or takes something away. */
  JsonNode spoilt(JsonNode value) {
    if (value.isObject() && !value.isEmpty()) {
      List<String> names = new ArrayList<>();
      value.fieldNames().forEachRemaining(names::add);
      String name = names.get(chance.nextInt(names.size()));
      ObjectNode object = (ObjectNode) value;
      if (chance.nextInt(6) == 0) {
        object.remove(name);
      } else {
        object.set(name, deeper(object.get(name)));
      }
      return object;
    }
    if (value.isArray() && !value.isEmpty()) {
      ArrayNode array = (ArrayNode) value;
      int place = chance.nextInt(array.size());
      array.set(place, deeper(array.get(place)));
      return array;
    }
    return odd();
  }

  private JsonNode deeper(JsonNode value) {
    return value.isContainerNode() && chance.nextInt(4) > 0 ? spoilt(value) : odd();
  }

  private JsonNode one(JsonNode choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
