package org.entrepot.api.sourcing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.entrepot.api.platform.Paging;
import org.entrepot.platform.page.Page;
import org.entrepot.process.AskForQuotations;
import org.entrepot.sourcing.ComparisonView;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqTitle;
import org.entrepot.sourcing.RfqView;
import org.entrepot.sourcing.WriteRfq;
import org.jspecify.annotations.Nullable;

/** Requests for quotation: the open market, and a buyer's own. */
@Api
@Path("rfqs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RfqsResource {

  private static final String RFQ = "The RFQ as it stands now";

  @Inject private AskForQuotations asking;
  @Inject private Requests requests;
  @Inject private Negotiations negotiations;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "rfqs",
      summary = "The open market by title, or one's own",
      description =
          "Without mine: what is open to every supplier, newest first, without the buyer's name and"
              + " prices. With mine=true: the acting company's own in any state.")
  public Page<RfqTitle> list(@BeanParam RfqQuery query, @BeanParam Paging paging) {
    return query.mine()
        ? requests.own(caller.get(), query.status(), paging.request())
        : requests.market(caller.get(), query.find(), paging.request());
  }

  @POST
  @Operation(
      operationId = "createRfq",
      summary = "Writes a draft",
      description =
          "A line that names a product of the catalogue takes over its title and HS code where they"
              + " are absent. Without a deadline the RFQ stays open for 14 days from its"
              + " publication.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = RfqView.class)))
  public Response create(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = WriteRfq.class),
                      examples = @ExampleObject(name = "rfq", value = Examples.RFQ)))
          WriteRfq command) {
    RfqView rfq = asking.write(caller.get(), command);
    return Answers.created("rfqs/" + rfq.number(), rfq);
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "rfq",
      summary = "An RFQ: one's own, one on the market, or one that one has quoted on")
  @APIResponse(
      responseCode = "200",
      description = "The RFQ, with an ETag for a later If-Match",
      content = @Content(schema = @Schema(implementation = RfqView.class)))
  public Response read(@PathParam("number") String number) {
    return versioned(requests.rfq(caller.get(), number));
  }

  @PUT
  @Path("{number}")
  @Operation(operationId = "updateRfq", summary = "Writes a draft anew; what is absent is emptied")
  @APIResponse(
      responseCode = "200",
      description = RFQ,
      content = @Content(schema = @Schema(implementation = RfqView.class)))
  public Response update(
      @PathParam("number") String number,
      @Parameter(description = "The ETag that was read; a stale one is 412")
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = WriteRfq.class),
                      examples = @ExampleObject(name = "rfq", value = Examples.RFQ)))
          WriteRfq command) {
    return versioned(
        asking.rewrite(caller.get(), number, command, Answers.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{number}/publication")
  @Operation(operationId = "publishRfq", summary = "Brings a draft to the market")
  @APIResponse(
      responseCode = "200",
      description = RFQ,
      content = @Content(schema = @Schema(implementation = RfqView.class)))
  public Response publish(@PathParam("number") String number) {
    return Answers.ok(requests.publish(caller.get(), number));
  }

  @POST
  @Path("{number}/cancellation")
  @Operation(
      operationId = "cancelRfq",
      summary = "Gives an RFQ up; quotations that are still open are declined")
  @APIResponse(
      responseCode = "200",
      description = RFQ,
      content = @Content(schema = @Schema(implementation = RfqView.class)))
  public Response cancel(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = EndNegotiation.class),
                      examples = @ExampleObject(name = "reason", value = Examples.REASON)))
          EndNegotiation command) {
    return Answers.ok(requests.cancel(caller.get(), number, command));
  }

  @GET
  @Path("{number}/comparison")
  @Operation(
      operationId = "compareQuotations",
      summary = "The quotations on one's own RFQ side by side, the best of each row marked")
  public ComparisonView compare(@PathParam("number") String number) {
    return negotiations.comparison(caller.get(), number);
  }

  private static Response versioned(RfqView rfq) {
    return Answers.versioned(rfq, rfq.version());
  }
}
