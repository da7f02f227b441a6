package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.entrepot.directory.AnswerInvitation;
import org.entrepot.directory.InvitedView;
import org.entrepot.directory.Inviting;
import org.jspecify.annotations.Nullable;

/**
 * The invited person's side. The token stands in a header or a body and never in the path, since
 * paths are what proxies and servers write into their logs. A POST has it in the body, so that an
 * {@code Idempotency-Key} with another token is noticed.
 */
@Api
@Path("invitation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

  private static final String TOKEN = "Entrepot-Invitation";
  private static final String OVER = "invitation_over: run out, taken back, used, or never there";
  private static final String NOT_YOURS =
      "invitation_not_yours: the caller's confirmed address is not the invited one";

  @Inject private Inviting inviting;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "invitation",
      summary = "What the caller is invited to, by the token of the mail's link")
  @APIResponse(
      responseCode = "200",
      description = "The company, the role, who invites and until when",
      content = @Content(schema = @Schema(implementation = InvitedView.class)))
  @APIResponse(responseCode = "403", description = NOT_YOURS, ref = "Problem403")
  @APIResponse(responseCode = "404", description = OVER, ref = "Problem404")
  public InvitedView read(
      @Parameter(description = "What the link in the mail ends with", required = true)
          @HeaderParam(TOKEN)
          @Nullable String token) {
    return inviting.read(caller.personally(), new AnswerInvitation(token == null ? "" : token));
  }

  @POST
  @Path("acceptance")
  @Operation(
      operationId = "acceptInvitation",
      summary = "Joins the company; only with the confirmed address that was invited",
      description =
          "The address counts as the identity provider has confirmed it, not as the token of the"
              + " call names it.")
  @APIResponse(
      responseCode = "200",
      description = "The caller acts for this company from now on",
      content = @Content(schema = @Schema(implementation = InvitedView.class)))
  @APIResponse(responseCode = "403", description = NOT_YOURS, ref = "Problem403")
  @APIResponse(responseCode = "404", description = OVER, ref = "Problem404")
  public Response accept(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = AnswerInvitation.class),
                      examples = @ExampleObject(name = "token", value = Examples.TOKEN)))
          AnswerInvitation command) {
    return Answers.ok(inviting.accept(caller.personally(), command));
  }

  @POST
  @Path("rejection")
  @Operation(operationId = "declineInvitation", summary = "Does not join the company")
  @APIResponse(
      responseCode = "200",
      description = "The invitation has ended",
      content = @Content(schema = @Schema(implementation = InvitedView.class)))
  @APIResponse(responseCode = "403", description = NOT_YOURS, ref = "Problem403")
  @APIResponse(responseCode = "404", description = OVER, ref = "Problem404")
  public Response decline(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = AnswerInvitation.class),
                      examples = @ExampleObject(name = "token", value = Examples.TOKEN)))
          AnswerInvitation command) {
    return Answers.ok(inviting.decline(caller.personally(), command));
  }
}
