package org.entrepot.api.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Serves the description of the API, which the build makes from the resources. */
@Api
@Path("openapi")
public class OpenApiResource {

  private static final byte[] DOCUMENT = read();

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "openApi", summary = "This document, OpenAPI 3.1")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  public byte[] document() {
    return DOCUMENT.clone();
  }

  private static byte[] read() {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json")) {
      return Objects.requireNonNull(in, "the build makes META-INF/openapi.json").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
