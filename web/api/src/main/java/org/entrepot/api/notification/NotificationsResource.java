package org.entrepot.api.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.entrepot.notification.ChooseMail;
import org.entrepot.notification.NoticeView;
import org.entrepot.notification.Notifications;
import org.entrepot.notification.PreferencesView;
import org.entrepot.platform.page.Page;

/** The caller's notices, for all their companies. */
@Api
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsResource {

  @Inject private Notifications notifications;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "notifications",
      summary = "The caller's notices in the language of Accept-Language, newest first")
  public Page<NoticeView> list(
      @Parameter(description = "Whether to list only what is not read yet") @QueryParam("unread")
          boolean unread,
      @BeanParam Paging paging) {
    return notifications.mine(caller.personally(), unread, paging.request());
  }

  @POST
  @Path("{number}/reading")
  @Operation(operationId = "readNotification", summary = "Marks a notice as read")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response read(@PathParam("number") String number) {
    return Answers.ok(notifications.markRead(caller.personally(), number));
  }

  @POST
  @Path("reading")
  @Operation(operationId = "readNotifications", summary = "Marks all notices as read")
  @APIResponse(responseCode = "204", description = "Nothing is unread")
  public Response readAll() {
    notifications.markAllRead(caller.personally());
    return Response.noContent().build();
  }

  @GET
  @Path("preferences")
  @Operation(
      operationId = "notificationPreferences",
      summary = "Whether mails come with the notices")
  public PreferencesView preferences() {
    return notifications.preferences(caller.personally());
  }

  @PUT
  @Path("preferences")
  @Operation(
      operationId = "chooseNotificationPreferences",
      summary = "Turns the mails that come with notices on or off")
  public PreferencesView choose(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ChooseMail.class),
                      examples = @ExampleObject(name = "mail", value = "{\"mail\": false}")))
          ChooseMail command) {
    return notifications.choose(caller.personally(), command);
  }
}
