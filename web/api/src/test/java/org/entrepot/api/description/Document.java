package org.entrepot.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The description of the API as JSON, and its operations. */
record Document(JsonNode root) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One operation with where it stands. */
  record Operation(String path, String method, JsonNode node) {
    String id() {
      return node.path("operationId").asText("");
    }

    @Override
    public String toString() {
      return method + " " + path + " " + id();
    }
  }

  /** What the build has just made. */
  static Document built() {
    try (InputStream in = Document.class.getResourceAsStream("/META-INF/openapi.json")) {
      return new Document(MAPPER.readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was released last. */
  static Document released() {
    try {
      return new Document(
          MAPPER.readTree(Files.readString(Path.of("../../docs/openapi/released.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document copy() {
    return new Document(root.deepCopy());
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            operations.add(
                                new Operation(path.getKey(), method.getKey(), method.getValue()));
                          }
                        }));
    return operations;
  }

  /** What a reference of this document leads to; anything else is itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }
}
