package org.entrepot.api.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.value.CodeSearch;
import org.entrepot.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Codes while a person types. */
@Api
@Path("codes")
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {

  private static final int MOST = 20;

  @Inject private Reference reference;
  @Inject private ApiCaller caller;

  @GET
  @Path("{list}")
  @Operation(
      operationId = "suggestCodes",
      summary = "Codes in force for what was typed, best first, at most 20",
      description =
          "Of hs, locode, unit, package, country and currency, by the beginning of the code or of"
              + " any word of a name, without case and accents; named in the language of"
              + " Accept-Language where the list has it.")
  public Page<CodeSearch.Suggestion> suggest(
      @PathParam("list") String list,
      @Parameter(description = "What was typed; the usual ones where it is empty") @QueryParam("q")
          @Nullable String query,
      @Parameter(
              description =
                  "Of locode: the functions that a place must have by Rec 16, such as 1 for"
                      + " seaports, 4 for airports")
          @QueryParam("function")
          @Nullable String function) {
    return new Page<>(
        reference.suggest(
            caller.personally(),
            list,
            Objects.requireNonNullElse(query, ""),
            Objects.requireNonNullElse(function, ""),
            MOST),
        null);
  }
}
