package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.directory.ChooseLanguage;
import org.entrepot.directory.People;
import org.entrepot.directory.SelfView;

/** The caller's own person. */
@Api
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private People people;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "me",
      summary = "Who the caller is, for which companies they may act, and with which rights")
  public SelfView read() {
    return people.self(caller.personally());
  }

  @PUT
  @Operation(
      operationId = "chooseLanguage",
      summary = "Chooses the language in which the caller is written to")
  public SelfView speak(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ChooseLanguage.class),
                      examples = @ExampleObject(name = "language", value = Examples.LANGUAGE)))
          ChooseLanguage command) {
    return people.speak(caller.personally(), command);
  }

  @POST
  @Path("address-confirmation")
  @Operation(
      operationId = "confirmAddress",
      summary = "Sends the caller the mail that confirms their address",
      description =
          "Nothing is sent where it is confirmed already. A second mail within five minutes is"
              + " refused.")
  @APIResponse(responseCode = "202", description = "The mail is on its way")
  public Response confirmAddress() {
    people.confirmAddress(caller.personally());
    return Response.accepted().build();
  }
}
