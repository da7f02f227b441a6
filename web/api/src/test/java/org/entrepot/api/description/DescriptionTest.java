package org.entrepot.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.entrepot.api.description.Document.Operation;
import org.junit.jupiter.api.Test;

/** The description of the API is complete and true to itself. */
class DescriptionTest {
  private static final Set<String> CONSTANT = Set.of("ping", "openApi");
  private static final String ROOT = "https://entrepot.example/openapi.json";

  private final Document document = Document.built();

  @Test
  void another_reader_of_openapi_3_1_has_nothing_to_say() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    var read = new OpenAPIV3Parser().readContents(document.root().toString(), null, options);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
    assertThat(read.getOpenAPI().getPaths()).hasSameSizeAs(document.root().path("paths"));
  }

  @Test
  void every_operation_has_its_own_id_a_summary_and_a_chapter_that_says_what_it_is() {
    Set<String> chapters = new TreeSet<>();
    document
        .root()
        .path("tags")
        .forEach(
            tag -> {
              assertThat(tag.path("description").asText()).isNotBlank();
              chapters.add(tag.path("name").asText());
            });
    Set<String> ids = new HashSet<>();
    for (Operation operation : document.operations()) {
      assertThat(ids.add(operation.id())).as("%s is unique", operation).isTrue();
      assertThat(operation.id()).matches("[a-z][A-Za-z]+");
      assertThat(operation.node().path("summary").asText()).as("%s", operation).isNotBlank();
      assertThat(operation.node().path("tags").size()).as("%s", operation).isOne();
      assertThat(chapters).contains(operation.node().path("tags").get(0).asText());
    }
  }

  @Test
  void every_operation_says_who_may_call_it() {
    for (Operation operation : document.operations()) {
      JsonNode security = operation.node().path("security");
      assertThat(security.isArray() && !security.isEmpty()).as("%s", operation).isTrue();
    }
  }

  @Test
  void every_problem_that_may_be_answered_is_named() {
    for (Operation operation : document.operations()) {
      if (CONSTANT.contains(operation.id())) {
        continue;
      }
      Set<String> statuses = new TreeSet<>();
      operation.node().path("responses").fieldNames().forEachRemaining(statuses::add);
      assertThat(statuses).as("%s", operation).contains("400", "401", "406", "409", "429", "503");
      assertThat(statuses).anyMatch(status -> status.startsWith("2"));
      if (operation.path().contains("{")) {
        assertThat(statuses).as("%s", operation).contains("404");
      }
      if (operation.node().has("requestBody")) {
        assertThat(statuses).as("%s", operation).contains("413", "415", "422");
      }
      if (operation.node().path("parameters").toString().contains("If-Match")) {
        assertThat(statuses).as("%s", operation).contains("412");
      }
    }
  }

  @Test
  void every_answer_of_json_has_a_schema_and_an_example_that_holds_against_it() {
    List<String> faults = new ArrayList<>();
    for (Operation operation : document.operations()) {
      operation
          .node()
          .path("responses")
          .properties()
          .forEach(
              answer -> {
                JsonNode content =
                    document.resolved(answer.getValue()).path("content").path("application/json");
                if (!content.isMissingNode() && !operation.id().equals("openApi")) {
                  faults.addAll(faults(operation + " " + answer.getKey(), content));
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_body_that_is_asked_for_has_an_example_that_holds_against_its_schema() {
    List<String> faults = new ArrayList<>();
    for (Operation operation : document.operations()) {
      JsonNode body = operation.node().path("requestBody").path("content");
      if (body.has("application/json")) {
        faults.addAll(faults(operation.toString(), body.path("application/json")));
      }
      if (body.has("multipart/form-data")) {
        assertThat(body.at("/multipart~1form-data/schema/properties/file").isObject())
            .as("%s", operation)
            .isTrue();
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothing_is_an_object_without_properties() {
    List<String> vague = new ArrayList<>();
    document
        .root()
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        property -> {
                          JsonNode type = property.getValue();
                          if (type.path("type").asText().equals("object")
                              && !type.has("properties")
                              && !type.has("additionalProperties")) {
                            vague.add(schema.getKey() + "." + property.getKey());
                          }
                        }));
    assertThat(vague).isEmpty();
  }

  @Test
  void an_example_that_lies_is_found() {
    JsonNode schema = document.root().at("/components/schemas/WriteRfq");
    assertThat(schema.isObject()).isTrue();

    assertThat(against("#/components/schemas/WriteRfq", "{\"title\":\"A\"}")).isNotEmpty();
    assertThat(against("#/components/schemas/Money", "{\"amount\":1234.5,\"currency\":\"EUR\"}"))
        .isNotEmpty();
    assertThat(against("#/components/schemas/Money", "{\"amount\":\"1.00\",\"currency\":\"EURO\"}"))
        .isNotEmpty();
  }

  private List<String> faults(String where, JsonNode content) {
    JsonNode examples = content.path("examples");
    if (examples.isEmpty()) {
      return List.of(where + " has no example");
    }
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> example : examples.properties()) {
      JsonNode value = document.resolved(example.getValue()).path("value");
      String reference = content.path("schema").path("$ref").asText();
      against(reference, value.toString()).forEach(fault -> faults.add(where + ": " + fault));
    }
    return faults;
  }

  private List<String> against(String reference, String json) {
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders -> loaders.schemas(Map.of(ROOT, document.root().toString()))));
    JsonSchema schema = factory.getSchema(SchemaLocation.of(ROOT + reference));
    return StreamSupport.stream(schema.validate(json, InputFormat.JSON).spliterator(), false)
        .map(Object::toString)
        .toList();
  }
}
