package org.entrepot.api.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.platform.page.Page;
import org.entrepot.reference.Reference;
import org.entrepot.reference.VatRateView;
import org.jspecify.annotations.Nullable;

/** Rates of VAT. */
@Api
@Path("vat-rates")
@Produces(MediaType.APPLICATION_JSON)
public class VatRatesResource {

  @Inject private Reference reference;
  @Inject private ApiCaller caller;

  @GET
  @Path("{territory}")
  @Operation(
      operationId = "vatRates",
      summary = "The rates of VAT of a country on a day, a category each",
      description = "A part of a country has its postal code behind, such as AT-6691.")
  public Page<VatRateView> rates(
      @PathParam("territory") String territory,
      @Parameter(
              description = "The day asked about; today unless it says so",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("on")
          @Nullable String on,
      @Parameter(
              description = "The day by whose end the exchange must have known it",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("known")
          @Nullable String known) {
    return new Page<>(
        reference.vat(
            caller.personally(), territory, Days.read("on", on), Days.read("known", known)),
        null);
  }
}
