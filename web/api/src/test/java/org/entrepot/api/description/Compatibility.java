package org.entrepot.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.entrepot.api.description.Document.Operation;

/**
 * What a client of the released API would stumble over: an operation or an answer that is gone, a
 * field that is gone or reads otherwise, and anything newly asked for.
 */
final class Compatibility {
  private static final List<String> FORM = List.of("type", "format", "pattern");

  private final Document released;
  private final Document now;
  private final List<String> breaks = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private Compatibility(Document released, Document now) {
    this.released = released;
    this.now = now;
  }

  static List<String> breaks(Document released, Document now) {
    Compatibility compatibility = new Compatibility(released, now);
    compatibility.compare();
    return compatibility.breaks;
  }

  private void compare() {
    Map<String, Operation> offered =
        now.operations().stream()
            .collect(Collectors.toMap(each -> each.method() + each.path(), Function.identity()));
    for (Operation before : released.operations()) {
      Operation after = offered.get(before.method() + before.path());
      if (after == null) {
        breaks.add(before + " is gone");
      } else {
        compare(before, after);
      }
    }
  }

  private void compare(Operation before, Operation after) {
    if (!before.id().equals(after.id())) {
      breaks.add(before + " has another id: " + after.id());
    }
    parameters(before, after);
    JsonNode askedBefore = before.node().at("/requestBody/content");
    JsonNode askedNow = after.node().at("/requestBody/content");
    contents(before + " body", askedBefore, askedNow, true);
    if (askedBefore.isMissingNode() && after.node().at("/requestBody/required").asBoolean()) {
      breaks.add(before + " asks for a body now");
    }
    before
        .node()
        .path("responses")
        .properties()
        .forEach(
            answer -> {
              String status = answer.getKey();
              JsonNode given = after.node().path("responses").path(status);
              if (given.isMissingNode() && status.startsWith("2")) {
                breaks.add(before + " does not answer " + status + " any more");
              }
              contents(
                  before + " " + status,
                  released.resolved(answer.getValue()).path("content"),
                  now.resolved(given).path("content"),
                  false);
            });
  }

  private void parameters(Operation before, Operation after) {
    Map<String, JsonNode> known = parameters(before);
    Map<String, JsonNode> offered = parameters(after);
    known.forEach(
        (name, parameter) -> {
          if (offered.containsKey(name)) {
            schemas(
                before + " " + name,
                parameter.path("schema"),
                offered.get(name).path("schema"),
                true);
          } else {
            breaks.add(before + " does not know " + name + " any more");
          }
        });
    offered.forEach(
        (name, parameter) -> {
          boolean asked = known.containsKey(name) && known.get(name).path("required").asBoolean();
          if (parameter.path("required").asBoolean() && !asked) {
            breaks.add(before + " asks for " + name + " now");
          }
        });
  }

  private static Map<String, JsonNode> parameters(Operation operation) {
    return stream(operation.node().path("parameters"))
        .collect(
            Collectors.toMap(
                each -> each.path("in").asText() + " parameter " + each.path("name").asText(),
                Function.identity()));
  }

  private void contents(String where, JsonNode before, JsonNode after, boolean asked) {
    before
        .properties()
        .forEach(
            type -> {
              if (!after.has(type.getKey()) && !after.isMissingNode()) {
                breaks.add(where + " is no " + type.getKey() + " any more");
              }
              schemas(
                  where,
                  type.getValue().path("schema"),
                  after.path(type.getKey()).path("schema"),
                  asked);
            });
  }

  private void schemas(String where, JsonNode before, JsonNode after, boolean asked) {
    JsonNode known = released.resolved(before);
    JsonNode given = now.resolved(after);
    String pair = asked + before.path("$ref").asText() + after.path("$ref").asText();
    boolean named = before.has("$ref");
    if (known.isMissingNode() || given.isMissingNode() || (named && !compared.add(pair))) {
      return;
    }
    for (String keyword : FORM) {
      if (!Objects.equals(known.get(keyword), given.get(keyword))) {
        breaks.add(
            where + ": " + keyword + " was " + known.get(keyword) + ", is " + given.get(keyword));
      }
    }
    if (asked) {
      newlyRefused(where, known, given);
    }
    schemas(where + "[]", known.path("items"), given.path("items"), asked);
    known
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String name = where + "." + property.getKey();
              JsonNode still = given.path("properties").path(property.getKey());
              if (still.isMissingNode()) {
                breaks.add(name + " is gone");
              }
              schemas(name, property.getValue(), still, asked);
            });
  }

  private void newlyRefused(String where, JsonNode known, JsonNode given) {
    Set<String> values = texts(given.path("enum"));
    texts(known.path("enum")).stream()
        .filter(value -> !values.isEmpty() && !values.contains(value))
        .forEach(value -> breaks.add(where + " does not take " + value + " any more"));
    Set<String> required = texts(known.path("required"));
    texts(given.path("required")).stream()
        .filter(name -> !required.contains(name))
        .forEach(name -> breaks.add(where + "." + name + " is asked for now"));
  }

  private static Set<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText).collect(Collectors.toSet());
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
