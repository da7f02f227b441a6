package org.entrepot.api.contracting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.process.AcceptQuotation;
import org.entrepot.process.ConcludedTrade;
import org.entrepot.sourcing.AcceptVersion;

/** The acceptance of a quotation, from which contract, order and proforma invoice come. */
@Api
@Path("quotations/{number}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotationAcceptanceResource {

  @Inject private AcceptQuotation acceptance;
  @Inject private ApiCaller caller;

  @POST
  @Operation(
      operationId = "acceptQuotation",
      summary = "Accepts the version that the digest names; concludes contract and order",
      description =
          "In one transaction: the contract is concluded and printed, the order placed and the"
              + " proforma invoice issued. Where a company signs its contracts, the order waits for"
              + " both signatures and the proforma comes with the second one.")
  @APIResponse(
      responseCode = "201",
      description = "Contract, order and proforma invoice; the address is the order's",
      content = @Content(schema = @Schema(implementation = ConcludedTrade.class)))
  public Response accept(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = AcceptVersion.class),
                      examples = @ExampleObject(name = "acceptance", value = Examples.ACCEPTANCE)))
          AcceptVersion command) {
    ConcludedTrade trade = acceptance.accept(caller.get(), number, command);
    return Answers.created("orders/" + trade.order().number(), trade);
  }
}
