package org.entrepot.site.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiReferenceTest {
  private static final String DOCUMENT =
      """
      {"tags": [{"name": "rfqs", "description": "Requests"}, {"name": "ping", "description": "A constant"}],
       "components": {
         "examples": {"Rfq": {"value": {"number": "RFQ-1"}}},
         "responses": {"Problem404": {"description": "Not there"}}},
       "paths": {
         "/ping": {"get": {"operationId": "ping", "summary": "Ping", "tags": ["ping"], "security": [{}],
           "responses": {"200": {"description": "OK"}}}},
         "/rfqs/{number}": {
           "parameters": [],
           "put": {"operationId": "updateRfq", "summary": "Writes anew", "tags": ["rfqs"],
             "security": [{"token": []}],
             "parameters": [{"name": "number", "in": "path", "required": true, "example": 7}],
             "requestBody": {"content": {"application/json": {"examples": {"rfq": {"value": {"title": "Lamps"}}}}}},
             "responses": {
               "200": {"description": "The RFQ", "content": {"application/json": {"examples": {"demo": {"$ref": "#/components/examples/Rfq"}}}}},
               "404": {"$ref": "#/components/responses/Problem404"}}}}}}
      """;

  private final List<ApiChapter> chapters =
      ApiReference.read(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)));

  @Test
  void chapters_come_in_their_own_order_with_their_operations() {
    assertThat(chapters).extracting(ApiChapter::name).containsExactly("rfqs", "ping");
    assertThat(chapters.get(0).operations())
        .extracting(ApiOperation::id)
        .containsExactly("updateRfq");
  }

  @Test
  void an_operation_is_shown_with_all_that_it_asks_and_answers() {
    ApiOperation update = chapters.get(0).operations().get(0);

    assertThat(update.method()).isEqualTo("PUT");
    assertThat(update.open()).isFalse();
    assertThat(update.isTriable()).isTrue();
    assertThat(update.inputs()).containsExactly(new ApiInput("number", "path", "", "7", true));
    assertThat(update.body()).contains("\"title\": \"Lamps\"");
    assertThat(update.answers())
        .extracting(ApiAnswer::status, ApiAnswer::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("200", "The RFQ"),
            org.assertj.core.groups.Tuple.tuple("404", "Not there"));
    assertThat(update.answers().get(0).example()).contains("RFQ-1");
  }

  @Test
  void what_needs_no_token_says_so() {
    assertThat(chapters.get(1).operations().get(0).open()).isTrue();
  }
}
