package org.entrepot.api.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.reference.RateView;
import org.entrepot.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Exchange rates. */
@Api
@Path("exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
public class RatesResource {

  @Inject private Reference reference;
  @Inject private ApiCaller caller;

  @GET
  @Path("{from}/{to}")
  @Operation(
      operationId = "exchangeRate",
      summary = "How many units of a currency one of another is worth on a day",
      description =
          "By the euro reference rates of the European Central Bank, of the last day on or before"
              + " the one asked for on which both were published. A rate that follows from two of"
              + " them has ten significant digits, rounded half up.")
  public RateView rate(
      @PathParam("from") String from,
      @PathParam("to") String to,
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
    return reference.rate(
        caller.personally(),
        currency(from),
        currency(to),
        Days.read("on", on),
        Days.read("known", known));
  }

  private static Currency currency(String code) {
    try {
      return Currencies.of(code);
    } catch (InvalidValue unknown) {
      throw Refusal.notFound();
    }
  }
}
