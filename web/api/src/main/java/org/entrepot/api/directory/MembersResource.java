package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.directory.ChangeMember;
import org.entrepot.directory.MemberView;
import org.entrepot.directory.Members;

/** A company's people; they come in by an invitation. */
@Api
@Path("companies/{number}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

  @Inject private Members members;
  @Inject private ApiCaller caller;

  @GET
  @Operation(operationId = "members", summary = "The members, oldest first")
  public MemberList list(@PathParam("number") String number) {
    return new MemberList(members.list(caller.get(), number));
  }

  @PUT
  @Path("{member}")
  @Operation(
      operationId = "changeMember",
      summary = "Gives a member another role; the last owner stays one")
  public MemberView change(
      @PathParam("number") String number,
      @PathParam("member") String member,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ChangeMember.class),
                      examples = @ExampleObject(name = "role", value = Examples.ROLE)))
          ChangeMember command) {
    return members.change(caller.get(), number, member, command);
  }

  @DELETE
  @Path("{member}")
  @Operation(
      operationId = "removeMember",
      summary = "Ends a membership at once; the last owner stays")
  @APIResponse(responseCode = "204", description = "The person is no member any more")
  public void remove(@PathParam("number") String number, @PathParam("member") String member) {
    members.remove(caller.get(), number, member);
  }

  @DELETE
  @Path("me")
  @Operation(
      operationId = "leaveCompany",
      summary = "Ends the caller's own membership; the last owner stays")
  @APIResponse(responseCode = "204", description = "The caller is no member any more")
  public void leave(@PathParam("number") String number) {
    members.leave(caller.get(), number);
  }
}
