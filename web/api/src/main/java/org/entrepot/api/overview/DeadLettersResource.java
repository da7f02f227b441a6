package org.entrepot.api.overview;

import jakarta.inject.Inject;
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
import org.entrepot.platform.page.Page;
import org.entrepot.platform.timer.DeadLetter;
import org.entrepot.process.DeadLetters;
import org.entrepot.process.DropWork;

/** Events and alarms of the exchange that could not be handled, for the operator. */
@Api
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeadLettersResource {

  @Inject private DeadLetters letters;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "deadLetters",
      summary = "Deliveries of events and alarms that fail, the dead before what is tried again")
  public Page<DeadLetter> list() {
    return new Page<>(letters.all(caller.personally()), null);
  }

  @POST
  @Path("{id}/resend")
  @Operation(
      operationId = "resendDeadLetter",
      summary = "Has it tried again at once, with all its attempts")
  @APIResponse(
      responseCode = "200",
      description = "The letter as it was",
      content = @Content(schema = @Schema(implementation = DeadLetter.class)))
  public Response resend(@PathParam("id") String id) {
    return Answers.ok(letters.resend(caller.personally(), id));
  }

  @POST
  @Path("{id}/drop")
  @Operation(
      operationId = "dropDeadLetter",
      summary = "Gives it up with a reason; later events of its object go on")
  @APIResponse(
      responseCode = "200",
      description = "The letter as it was",
      content = @Content(schema = @Schema(implementation = DeadLetter.class)))
  public Response drop(
      @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = DropWork.class),
                      examples = @ExampleObject(name = "drop", value = Examples.DROP)))
          DropWork command) {
    return Answers.ok(letters.drop(caller.personally(), id, command));
  }
}
