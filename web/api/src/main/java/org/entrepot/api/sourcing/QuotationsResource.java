package org.entrepot.api.sourcing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
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
import org.entrepot.sourcing.ChainLink;
import org.entrepot.sourcing.CounterOffer;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.FindQuotations;
import org.entrepot.sourcing.MessageView;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.QuotationStatus;
import org.entrepot.sourcing.QuotationSummary;
import org.entrepot.sourcing.QuotationView;
import org.entrepot.sourcing.Side;
import org.entrepot.sourcing.Sourcing;
import org.entrepot.sourcing.WriteMessage;
import org.jspecify.annotations.Nullable;

/** Quotations, for the two companies that are party to them. */
@Api
@Path("quotations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotationsResource {

  private static final String QUOTATION = "The quotation as it stands now";

  @Inject private Sourcing sourcing;
  @Inject private Negotiations negotiations;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "quotations",
      summary = "The quotations to which the acting company is party, newest first")
  public Page<QuotationSummary> list(
      @Parameter(
              description = "On which side the company stands",
              schema = @Schema(implementation = Side.class))
          @QueryParam("side")
          @Nullable String side,
      @Parameter(schema = @Schema(implementation = QuotationStatus.class)) @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Only quotations that wait for the acting company's word")
          @QueryParam("waiting")
          boolean waiting,
      @BeanParam Paging paging) {
    return negotiations.quotations(
        caller.get(), FindQuotations.read(side, status, waiting), paging.request());
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "quotation",
      summary = "A quotation with its versions, its messages and whose turn it is")
  public QuotationView read(@PathParam("number") String number) {
    return negotiations.quotation(caller.get(), number);
  }

  @GET
  @Path("{number}/versions")
  @Operation(
      operationId = "quotationVersions",
      summary = "The versions as their digests saw them, oldest first",
      description =
          "digest = SHA-256(previousDigest + line feed + content), over UTF-8 text; the first"
              + " version's previousDigest is 64 zeros.")
  public Page<ChainLink> versions(@PathParam("number") String number) {
    return new Page<>(negotiations.chain(caller.get(), number), null);
  }

  @POST
  @Path("{number}/versions")
  @Operation(
      operationId = "counterOffer",
      summary = "Puts the next version on the table, by whoever has the turn",
      description =
          "A counter-offer of the buyer or a revision of the supplier. What is absent stays as it"
              + " was; the version before is superseded at once.")
  @APIResponse(
      responseCode = "201",
      description = "The quotation; it is the other side's turn",
      content = @Content(schema = @Schema(implementation = QuotationView.class)))
  public Response offer(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = CounterOffer.class),
                      examples =
                          @ExampleObject(name = "counterOffer", value = Examples.COUNTER_OFFER)))
          CounterOffer command) {
    QuotationView quotation = sourcing.offer(caller.get(), number, command);
    return Answers.created("quotations/" + number, quotation);
  }

  @GET
  @Path("{number}/chain")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "quotationChain",
      summary = "The versions as plain text, to be verified with a few lines of shell",
      description =
          "A line for each version, oldest first: its digest, a tabulator, its content. To verify:"
              + " `previous=$(printf '%064d' 0); while IFS=\"$(printf '\\t')\" read -r digest"
              + " content; do [ \"$(printf '%s\\n%s' \"$previous\" \"$content\" | sha256sum | cut -d"
              + " ' ' -f 1)\" = \"$digest\" ] || exit 1; previous=$digest; done < chain.txt`")
  public String chain(@PathParam("number") String number) {
    return negotiations.chain(caller.get(), number).stream()
        .map(link -> link.line() + "\n")
        .collect(Collectors.joining());
  }

  @GET
  @Path("{number}/messages")
  @Operation(operationId = "quotationMessages", summary = "The messages, oldest first")
  public Page<MessageView> messages(@PathParam("number") String number) {
    return new Page<>(negotiations.quotation(caller.get(), number).messages(), null);
  }

  @POST
  @Path("{number}/messages")
  @Operation(
      operationId = "writeQuotationMessage",
      summary = "Writes to the other side about the latest version")
  @APIResponse(
      responseCode = "201",
      description = "The message",
      content = @Content(schema = @Schema(implementation = MessageView.class)))
  public Response say(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = WriteMessage.class),
                      examples = @ExampleObject(name = "message", value = Examples.MESSAGE)))
          WriteMessage command) {
    MessageView message = sourcing.say(caller.get(), number, command);
    return Answers.created("quotations/" + number + "/messages", message);
  }

  @POST
  @Path("{number}/rejection")
  @Operation(operationId = "declineQuotation", summary = "The buyer says no")
  @APIResponse(
      responseCode = "200",
      description = QUOTATION,
      content = @Content(schema = @Schema(implementation = QuotationView.class)))
  public Response decline(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = EndNegotiation.class),
                      examples = @ExampleObject(name = "reason", value = Examples.REASON)))
          EndNegotiation command) {
    return Answers.ok(sourcing.decline(caller.get(), number, command));
  }

  @POST
  @Path("{number}/withdrawal")
  @Operation(operationId = "withdrawQuotation", summary = "The supplier takes its quotation back")
  @APIResponse(
      responseCode = "200",
      description = QUOTATION,
      content = @Content(schema = @Schema(implementation = QuotationView.class)))
  public Response withdraw(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = EndNegotiation.class),
                      examples = @ExampleObject(name = "reason", value = Examples.REASON)))
          EndNegotiation command) {
    return Answers.ok(sourcing.withdraw(caller.get(), number, command));
  }
}
