package org.entrepot.api.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the description what holds for every operation: the token, the acting company,
 * idempotency, and the problems that may be answered. Written once, it cannot be forgotten on one
 * of them.
 */
public class CommonAnswers implements OASFilter {

  private static final String TOKEN = "token";
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "The request cannot be read",
              "401", "A token is required, or the one given is no longer good",
              "403", "The acting member lacks the right",
              "404", "There is no such thing, or it is not the caller's to know of",
              "409", "A rule or the state of the object stands against it",
              "422", "Fields of the input do not hold",
              "503", "The database or the identity provider is away; try again"));

  /** Values that JSON holds as text, with the text's pattern and an example. */
  private static final Map<String, List<String>> TEXT_VALUES =
      Map.of(
          "HsCode", List.of("[0-9]{6,12}", "940350"),
          "CountryCode", List.of("[A-Z]{2}", "CN"),
          "UnLocode", List.of("[A-Z]{2}[A-Z2-9]{3}", "CNSGH"),
          "Unit", List.of("[A-Z0-9]{2,3}", "C62"),
          "Digest", List.of("[0-9a-f]{64}", "0".repeat(64)),
          "Currency", List.of("[A-Z]{3}", "USD"));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(
        OASFactory.createInfo()
            .title("Entrepot API")
            .version("1.0.0")
            .description(
                "Cross-border trade between firms: companies, products, requests for quotation,"
                    + " quotations, contracts, orders and invoices."));
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.setServers(List.of(OASFactory.createServer().url("/api/v1")));
    api.setPaths(fromRoot(api.getPaths()));
    api.getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"));
    PROBLEMS.forEach(
        (status, text) -> api.getComponents().addResponse("Problem" + status, problem(text)));
    TEXT_VALUES.forEach(
        (name, text) -> {
          if (api.getComponents().getSchemas().containsKey(name)) {
            api.getComponents()
                .addSchema(
                    name,
                    OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^" + text.get(0) + "$")
                        .addExample(text.get(1)));
          }
        });
    api.getPaths().getPathItems().forEach(CommonAnswers::describe);
  }

  /** The scan puts the application's own path before each; the server's address has it already. */
  private static Paths fromRoot(Paths scanned) {
    Paths paths = OASFactory.createPaths();
    scanned
        .getPathItems()
        .forEach((path, item) -> paths.addPathItem(path.replaceFirst("^/v1", ""), item));
    return paths;
  }

  /** Decimals are texts, so that no client rounds them on the way. */
  @Override
  public Schema filterSchema(Schema schema) {
    List<Schema.SchemaType> types = schema.getType();
    if (types != null && types.contains(Schema.SchemaType.NUMBER)) {
      schema.setType(List.of(Schema.SchemaType.STRING));
      schema.setFormat("decimal");
      schema.addExample("1234.50");
    }
    return schema;
  }

  private static void describe(String path, PathItem item) {
    boolean hasParameter = path.contains("{");
    item.getOperations()
        .forEach(
            (method, operation) -> {
              operation.addSecurityRequirement(
                  OASFactory.createSecurityRequirement().addScheme(TOKEN));
              operation.addParameter(
                  header("Entrepot-Company", "The number of the company acted for"));
              if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(
                    header("Idempotency-Key", "Same key and body: same answer, one effect"));
              }
              answers(operation, method, hasParameter);
            });
  }

  private static void answers(
      Operation operation, PathItem.HttpMethod method, boolean hasParameter) {
    APIResponses responses = operation.getResponses();
    for (String status : PROBLEMS.keySet()) {
      boolean fits = hasParameter || !"404".equals(status);
      if (fits && !responses.hasAPIResponse(status)) {
        responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
      }
    }
    if (method == PathItem.HttpMethod.PUT && !responses.hasAPIResponse("412")) {
      responses.addAPIResponse("412", problem("The object was changed meanwhile"));
    }
    if (operation.getRequestBody() != null) {
      add(responses, "413", "The request, or the file in it, is too large");
    }
    if (takesFile(operation)) {
      add(responses, "415", "The file is of a kind that is not taken here");
      add(responses, "429", "The company has uploaded as much as it may in one day");
    }
  }

  private static boolean takesFile(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent() != null
        && operation.getRequestBody().getContent().hasMediaType("multipart/form-data");
  }

  private static void add(APIResponses responses, String status, String text) {
    if (!responses.hasAPIResponse(status)) {
      responses.addAPIResponse(status, problem(text));
    }
  }

  private static Parameter header(String name, String text) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .required(false)
        .description(text)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static APIResponse problem(String text) {
    return OASFactory.createAPIResponse()
        .description(text)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
  }
}
