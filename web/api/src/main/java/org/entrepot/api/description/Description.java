package org.entrepot.api.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds to the description what holds for every operation. Written once, it cannot be forgotten on
 * one of them.
 */
public class Description implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(
        OASFactory.createInfo()
            .title("Entrepot API")
            .version("1.0.0")
            .summary("Cross-border trade between firms")
            .description(
                "Companies, products, requests for quotation, quotations, contracts, orders and"
                    + " invoices.")
            .license(OASFactory.createLicense().name("Apache 2.0").identifier("Apache-2.0")));
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.setServers(List.of(OASFactory.createServer().url("/api/v1")));
    api.setPaths(fromRoot(api.getPaths()));
    TextValues.correct(api.getComponents());
    Chapters.divide(api);
    CommonAnswers.add(api);
    AnswerExamples.add(api);
  }

  @Override
  public Schema filterSchema(Schema schema) {
    return TextValues.correct(schema);
  }

  /** The scan puts the application's own path before each; the server's address has it already. */
  private static Paths fromRoot(Paths scanned) {
    Paths paths = OASFactory.createPaths();
    scanned
        .getPathItems()
        .forEach((path, item) -> paths.addPathItem(path.replaceFirst("^/v1", ""), item));
    return paths;
  }
}
