package org.entrepot.api.storefront;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.storefront.ArrangeStorefront;
import org.entrepot.storefront.StorefrontView;
import org.entrepot.storefront.Storefronts;
import org.jspecify.annotations.Nullable;

/** The acting company's storefront. */
@Api
@Path("companies/{number}/storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StorefrontResource {

  private static final String EXAMPLE =
      """
      {"path": "harbour-lamps", "accent": "INDIGO", "inquiryOnly": false,
       "tagline": "Lamps for harbours since 1987", "foundedYear": 1987, "employees": 120,
       "floorSquareMetres": 8000, "monthlyOutput": "40,000 lamps", "exportPercent": 80}
      """;

  @Inject private Storefronts storefronts;
  @Inject private ApiCaller caller;

  @GET
  @Operation(operationId = "storefront", summary = "How the acting company shows itself")
  @APIResponse(
      responseCode = "200",
      description = "The storefront, with an ETag for a later If-Match",
      content = @Content(schema = @Schema(implementation = StorefrontView.class)))
  public Response read(@PathParam("number") String number) {
    StorefrontView view = storefronts.own(caller.get(), number);
    return Answers.versioned(view, view.version());
  }

  @PUT
  @Operation(
      operationId = "arrangeStorefront",
      summary = "Writes the storefront anew; what is absent is emptied",
      description =
          "With inquiryOnly nobody else reads the prices of the company's products; quotations"
              + " have theirs.")
  @APIResponse(
      responseCode = "200",
      description = "The storefront as it stands now",
      content = @Content(schema = @Schema(implementation = StorefrontView.class)))
  public Response arrange(
      @PathParam("number") String number,
      @Parameter(description = "The ETag that was read; a stale one is 412")
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ArrangeStorefront.class),
                      examples = @ExampleObject(name = "storefront", value = EXAMPLE)))
          ArrangeStorefront command) {
    StorefrontView view =
        storefronts.arrange(caller.get(), number, command, Answers.expectedVersion(ifMatch));
    return Answers.versioned(view, view.version());
  }
}
