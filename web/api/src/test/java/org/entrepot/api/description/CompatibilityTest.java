package org.entrepot.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A client of the last release goes on as it did; {@code docs/openapi} says how to release. */
class CompatibilityTest {
  private final Document now = Document.built();

  @Test
  void nothing_is_taken_from_clients_of_the_last_release() {
    assertThat(Compatibility.breaks(Document.released(), now)).isEmpty();
  }

  @Test
  void what_is_only_added_breaks_nobody() {
    assertThat(
            broken(
                api -> {
                  object(api, "/components/schemas/RfqView/properties").putObject("mood");
                  object(api, "/components/schemas/WriteRfq/properties").putObject("mood");
                  object(api, "/paths").putObject("/moods").putObject("get");
                }))
        .isEmpty();
  }

  @Test
  void an_operation_that_is_gone_is_noticed() {
    assertThat(broken(api -> object(api, "/paths/~1rfqs").remove("post")))
        .containsExactly("post /rfqs createRfq is gone");
  }

  @Test
  void an_answer_that_is_gone_is_noticed() {
    assertThat(broken(api -> object(api, "/paths/~1rfqs/post/responses").remove("201")))
        .containsExactly("post /rfqs createRfq does not answer 201 any more");
  }

  @Test
  void a_field_of_an_answer_that_is_gone_is_noticed_once() {
    assertThat(broken(api -> object(api, "/components/schemas/RfqView/properties").remove("zone")))
        .singleElement()
        .asString()
        .endsWith(".zone is gone");
  }

  @Test
  void a_field_that_reads_otherwise_is_noticed() {
    assertThat(
            broken(
                api ->
                    object(api, "/components/schemas/RfqView/properties/seats")
                        .put("type", "string")))
        .singleElement()
        .asString()
        .endsWith("seats: type was \"integer\", is \"string\"");
  }

  @Test
  void a_field_that_is_newly_asked_for_is_noticed() {
    assertThat(
            broken(
                api ->
                    ((ArrayNode) api.at("/components/schemas/WriteRfq/required")).add("deadline")))
        .isNotEmpty()
        .allMatch(fault -> fault.endsWith(".deadline is asked for now"));
  }

  @Test
  void a_parameter_that_is_newly_asked_for_or_gone_is_noticed() {
    assertThat(
            broken(
                api ->
                    api.at("/paths/~1products/get/parameters")
                        .forEach(each -> ((ObjectNode) each).put("required", true))))
        .isNotEmpty()
        .allMatch(fault -> fault.endsWith(" now"));
    assertThat(broken(api -> ((ArrayNode) api.at("/paths/~1products/get/parameters")).removeAll()))
        .isNotEmpty()
        .allMatch(fault -> fault.endsWith(" any more"));
  }

  @Test
  void a_value_that_is_no_longer_taken_is_noticed() {
    assertThat(
            broken(api -> ((ArrayNode) api.at("/components/schemas/CompanyKind/enum")).remove(0)))
        .isNotEmpty()
        .allMatch(fault -> fault.contains(" does not take "));
  }

  private List<String> broken(Consumer<JsonNode> change) {
    Document changed = now.copy();
    change.accept(changed.root());
    return Compatibility.breaks(now, changed);
  }

  private static ObjectNode object(JsonNode api, String pointer) {
    return (ObjectNode) api.at(pointer);
  }
}
