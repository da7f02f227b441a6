package org.entrepot.api.sourcing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.entrepot.api.platform.Paging;
import org.entrepot.platform.page.Page;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.QuotationSummary;
import org.entrepot.sourcing.QuotationView;
import org.entrepot.sourcing.Sourcing;
import org.entrepot.sourcing.SubmitQuotation;

/** The quotations on one RFQ. */
@Api
@Path("rfqs/{number}/quotations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RfqQuotationsResource {

  @Inject private Sourcing sourcing;
  @Inject private Negotiations negotiations;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "quotationsOnRfq",
      summary = "The quotations on one's own RFQ, newest first")
  public Page<QuotationSummary> list(@PathParam("number") String number, @BeanParam Paging paging) {
    return negotiations.quotationsOn(caller.get(), number, paging.request());
  }

  @POST
  @Operation(
      operationId = "submitQuotation",
      summary = "Quotes on an open RFQ, every line of it",
      description =
          "Prices are in the RFQ's currency. Without validityDays the quotation stands for 30 days."
              + " One open quotation a supplier; the RFQ takes as many suppliers as it has seats.")
  @APIResponse(
      responseCode = "201",
      description = "The quotation with its first version; it is the buyer's turn",
      content = @Content(schema = @Schema(implementation = QuotationView.class)))
  public Response submit(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = SubmitQuotation.class),
                      examples = @ExampleObject(name = "quotation", value = Examples.QUOTATION)))
          SubmitQuotation command) {
    QuotationView quotation = sourcing.submit(caller.get(), number, command);
    return Answers.created("quotations/" + quotation.number(), quotation);
  }
}
