package org.entrepot.api.sourcing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Uploads;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.page.Page;
import org.entrepot.sourcing.AttachmentView;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqView;

/** Files beside an RFQ: drawings, specifications. */
@Api
@Path("rfqs/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RfqAttachmentsResource {

  @Inject private Requests requests;
  @Inject private FileStore files;
  @Inject private ApiCaller caller;

  @GET
  @Operation(operationId = "rfqAttachments", summary = "The files, oldest first")
  public Page<AttachmentView> list(@PathParam("number") String number) {
    return new Page<>(requests.rfq(caller.get(), number).attachments(), null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addRfqAttachment",
      summary =
          "Puts a file beside a draft: PDF, JPEG, PNG, text or an office document; ten at most")
  @APIResponse(
      responseCode = "201",
      description = "The file",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA,
                      schema =
                          @Schema(
                              type = SchemaType.OBJECT,
                              requiredProperties = "file",
                              properties =
                                  @SchemaProperty(
                                      name = "file",
                                      type = SchemaType.STRING,
                                      format = "binary"))))
          List<EntityPart> parts) {
    AttachmentView file = requests.attach(caller.get(), number, Uploads.of(parts).file("file"));
    return Answers.created("rfqs/" + number + "/attachments/" + file.number(), file);
  }

  @GET
  @Path("{attachment}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "rfqAttachment", summary = "A file, to be kept")
  @APIResponse(
      responseCode = "200",
      description = "The file as it was uploaded; pictures are painted anew, texts are UTF-8",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response file(
      @PathParam("number") String number, @PathParam("attachment") String attachment) {
    StoredFile file = requests.attachment(caller.get(), number, attachment);
    return Answers.file(file, files.read(file));
  }

  @DELETE
  @Path("{attachment}")
  @Operation(operationId = "removeRfqAttachment", summary = "Takes a file away from a draft")
  public RfqView remove(
      @PathParam("number") String number, @PathParam("attachment") String attachment) {
    return requests.detach(caller.get(), number, attachment);
  }
}
