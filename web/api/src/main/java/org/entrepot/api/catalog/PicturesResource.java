package org.entrepot.api.catalog;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.PictureFile;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;

/** The bytes of products' pictures. */
@Api
@Path("pictures")
public class PicturesResource {

  @Inject private Catalog catalog;
  @Inject private FileStore files;
  @Inject private ApiCaller caller;

  @GET
  @Path("{digest}")
  @Produces({"image/jpeg", "image/png", "image/webp"})
  @Operation(
      operationId = "picture",
      summary = "A picture of a public product or of one's own, by its digest")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content = {
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/webp",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response picture(
      @Parameter(description = "The SHA-256 of its bytes, as a product tells it")
          @PathParam("digest")
          String digest) {
    PictureFile picture = catalog.picture(caller.get(), digest);
    StoredFile file = picture.file();
    return Answers.file(file, files.read(file), DownloadHeaders.picture(file, picture.shown()));
  }
}
