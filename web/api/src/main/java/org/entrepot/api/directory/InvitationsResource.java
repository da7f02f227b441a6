package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.entrepot.directory.InvitationView;
import org.entrepot.directory.InvitePerson;
import org.entrepot.directory.Inviting;

/** The owners' side of invitations: the only way into a company. */
@Api
@Path("companies/{number}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  @Inject private Inviting inviting;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "invitations",
      summary = "The invitations that were neither answered nor taken back; for owners",
      description =
          "The latest first. One whose time is up is EXPIRED and may be sent again. What has been"
              + " answered is not kept in the list: the members and the notices tell of it.")
  public InvitationList list(@PathParam("number") String number) {
    return new InvitationList(inviting.waiting(caller.get(), number));
  }

  @POST
  @Operation(
      operationId = "invitePerson",
      summary = "Invites an address with a role; for owners",
      description =
          "A mail in the caller's language goes there, with a link that holds for a week and works"
              + " once. Nobody is a member before having accepted. The answer is the same whether"
              + " the address has an account or not. A member's address is refused with"
              + " member_already, an invited one with invitation_already; members and open"
              + " invitations together have a limit (member_limit).")
  @APIResponse(
      responseCode = "201",
      description = "The invitation",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  public Response invite(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = InvitePerson.class),
                      examples = @ExampleObject(name = "invitation", value = Examples.INVITATION)))
          InvitePerson command) {
    InvitationView invitation = inviting.invite(caller.get(), number, command);
    return Answers.created(
        "companies/" + number + "/invitations/" + invitation.number(), invitation);
  }

  @POST
  @Path("{invitation}/resend")
  @Operation(
      operationId = "resendInvitation",
      summary = "Sends another mail with another link; the earlier link is dead at once",
      description = "Its time begins anew. An invitation is sent five times at most.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation with its new end",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  public Response resend(
      @PathParam("number") String number, @PathParam("invitation") String invitation) {
    return Answers.ok(inviting.resend(caller.get(), number, invitation));
  }

  @DELETE
  @Path("{invitation}")
  @Operation(
      operationId = "revokeInvitation",
      summary = "Takes an invitation back; its link is dead at once")
  @APIResponse(responseCode = "204", description = "The invitation opens nothing any more")
  public void revoke(
      @PathParam("number") String number, @PathParam("invitation") String invitation) {
    inviting.revoke(caller.get(), number, invitation);
  }
}
