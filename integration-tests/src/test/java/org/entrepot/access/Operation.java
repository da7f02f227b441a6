package org.entrepot.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrepot.environment.Member;

/**
 * An operation of the API, as its description names it.
 *
 * @param open whether the description says that one need not be signed in
 */
record Operation(String id, String method, String path, boolean open) {

  /** Every operation that the running API describes. */
  static List<Operation> all() {
    JsonObject paths = Member.anonymous().get("openapi").is(200).json().getJsonObject("paths");
    return paths.entrySet().stream()
        .flatMap(path -> of(path.getKey(), path.getValue().asJsonObject()))
        .toList();
  }

  private static Stream<Operation> of(String path, JsonObject item) {
    return Stream.of("get", "post", "put", "delete", "patch")
        .filter(item::containsKey)
        .map(
            method ->
                new Operation(
                    item.getJsonObject(method).getString("operationId"),
                    method.toUpperCase(Locale.ROOT),
                    path.substring(1),
                    item.getJsonObject(method)
                        .getJsonArray("security")
                        .contains(JsonValue.EMPTY_JSON_OBJECT)));
  }
}
