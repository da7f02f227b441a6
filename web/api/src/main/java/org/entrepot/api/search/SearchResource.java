package org.entrepot.api.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.search.FindProducts;
import org.entrepot.search.RankExplanation;
import org.entrepot.search.Search;
import org.entrepot.search.SearchState;
import org.jspecify.annotations.Nullable;

/** The index behind the public lists, for the operator. */
@Api
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private Search search;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "searchState",
      summary = "How large and how fresh the index is, and how far its rebuild is")
  public SearchState state() {
    return search.state(caller.personally());
  }

  @POST
  @Path("rebuild")
  @Operation(
      operationId = "rebuildSearch",
      summary = "Takes everything up anew on every node; what there is answers until then")
  @APIResponse(
      responseCode = "200",
      description = "The index as it stands before",
      content = @Content(schema = @Schema(implementation = SearchState.class)))
  public Response rebuild() {
    return Answers.ok(search.rebuild(caller.personally()));
  }

  @GET
  @Path("explanation")
  @Operation(
      operationId = "explainRank",
      summary = "Why a product stands where it stands among what these words find")
  public RankExplanation explain(
      @Parameter(description = "The words") @QueryParam("q") @Nullable String q,
      @Parameter(description = "The product's number", required = true) @QueryParam("product")
          @Nullable String product) {
    return search.explain(
        caller.personally(),
        FindProducts.words(Objects.requireNonNullElse(q, "")),
        Objects.requireNonNullElse(product, ""));
  }
}
