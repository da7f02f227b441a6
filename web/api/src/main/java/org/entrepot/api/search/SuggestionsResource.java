package org.entrepot.api.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.platform.page.Page;
import org.entrepot.process.SearchMarket;
import org.entrepot.process.Suggested;

/** What a search box offers while one types. */
@Api
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  @Inject private SearchMarket market;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "suggestions",
      summary = "Categories, products and suppliers with words that begin so, five of each at most",
      description = "Categories are named in the language of Accept-Language.")
  public Page<Suggested> list(
      @Parameter(description = "What was typed so far; nothing is suggested for nothing")
          @DefaultValue("")
          @QueryParam("q")
          String q) {
    return new Page<>(market.suggestions(caller.personally(), q), null);
  }
}
