package org.entrepot.api.description;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The token, the acting company, idempotency, and the problems that may be answered. */
final class CommonAnswers {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "application/problem+json";
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("400", "The request cannot be read"),
              Map.entry("401", "A token is required, or the one given is no longer good"),
              Map.entry("403", "The acting member lacks the right"),
              Map.entry(
                  "404",
                  "There is no such thing or no such company, or it is not the caller's to know of"),
              Map.entry("406", "The answer does not exist in a format that the caller accepts"),
              Map.entry("409", "A rule or the state of the object stands against it"),
              Map.entry("412", "The object was changed meanwhile"),
              Map.entry("413", "The body or a file in it is too large"),
              Map.entry("415", "The body or a file in it is of a type that is not taken"),
              Map.entry("422", "Fields of the input do not hold"),
              Map.entry("429", "Too much of this at a time; Retry-After says when to come again"),
              Map.entry(
                  "503",
                  "The database or the identity provider is away or slow; Retry-After says when to"
                      + " come again")));

  /** What anybody may call; the access tests hold this against what the API does. */
  private static final Set<String> PUBLIC =
      Set.of(
          "products",
          "product",
          "categories",
          "picture",
          "suppliers",
          "supplier",
          "supplierStorefront",
          "suggestions",
          "suggestCodes",
          "referenceLists",
          "referenceEntries",
          "referenceEntry",
          "exchangeRate",
          "vatRates",
          "rfqs",
          "health");

  /** Constants of this node that ask nothing and refuse nobody who asks for them properly. */
  private static final Set<String> CONSTANT = Set.of("ping", "openApi");

  /** What is refused before anything is asked. */
  private static final Set<String> IMPROPER = Set.of("400", "406", "415", "422");

  private CommonAnswers() {}

  static void add(OpenAPI api) {
    api.getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                    "An access token of the Keycloak realm with the audience entrepot-api"));
    PROBLEMS.forEach(
        (status, text) ->
            api.getComponents().addResponse("Problem" + status, problem(status, text)));
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach(CommonAnswers::describe));
  }

  private static void describe(PathItem.HttpMethod method, Operation operation) {
    boolean constant = CONSTANT.contains(operation.getOperationId());
    if (constant || PUBLIC.contains(operation.getOperationId())) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
    }
    if (!constant) {
      addCaller(method, operation);
    }
    for (String status : PROBLEMS.keySet()) {
      if (fits(status, operation) && !operation.getResponses().hasAPIResponse(status)) {
        operation
            .getResponses()
            .addAPIResponse(
                status,
                OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
      }
    }
  }

  private static void addCaller(PathItem.HttpMethod method, Operation operation) {
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    operation.addParameter(
        header("Entrepot-Company", "The number of the company acted for", "COM-7K2M9QXD4B"));
    if (method == PathItem.HttpMethod.POST) {
      operation.addParameter(
          header(
              "Idempotency-Key",
              "Same key and body: same answer, one effect",
              "6f1c0b0e-8d0f-4a39-9a51-5a3d0a6f3b11"));
    }
  }

  private static boolean fits(String status, Operation operation) {
    if (CONSTANT.contains(operation.getOperationId())) {
      return IMPROPER.contains(status);
    }
    return switch (status) {
      // One's own list of what is public is not.
      case "403" -> !PUBLIC.contains(operation.getOperationId()) || takes("mine", operation);
      case "412" -> takes("If-Match", operation);
      case "413" -> operation.getRequestBody() != null;
      default -> true;
    };
  }

  private static boolean takes(String parameter, Operation operation) {
    return operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
  }

  private static Parameter header(String name, String text, String example) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .required(false)
        .description(text)
        .example(example)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static APIResponse problem(String status, String text) {
    APIResponse problem =
        OASFactory.createAPIResponse()
            .description(text)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        PROBLEM,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    if (status.equals("429") || status.equals("503")) {
      problem.addHeader(
          "Retry-After",
          OASFactory.createHeader()
              .description("Seconds until it is worth trying again")
              .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
    }
    return problem;
  }
}
