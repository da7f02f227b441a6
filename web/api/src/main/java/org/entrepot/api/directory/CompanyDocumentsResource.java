package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.entrepot.directory.AddEvidence;
import org.entrepot.directory.Directory;
import org.entrepot.directory.EvidenceKind;
import org.entrepot.directory.EvidenceView;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;

/** The papers that a company shows to the operator. */
@Api
@Path("companies/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompanyDocumentsResource {

  @Inject private Directory directory;
  @Inject private FileStore files;
  @Inject private ApiCaller caller;

  @GET
  @Operation(operationId = "companyDocuments", summary = "The papers, oldest first")
  public DocumentList list(@PathParam("number") String number) {
    return new DocumentList(directory.company(caller.get(), number).evidence());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addCompanyDocument",
      summary = "Adds a paper: PDF, JPEG, PNG or an office document; thirty at most")
  @APIResponse(
      responseCode = "201",
      description = "The paper",
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
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
                              requiredProperties = {"file", "kind"},
                              properties = {
                                @SchemaProperty(
                                    name = "file",
                                    type = SchemaType.STRING,
                                    format = "binary"),
                                @SchemaProperty(name = "kind", implementation = EvidenceKind.class),
                                @SchemaProperty(
                                    name = "issuedOn",
                                    type = SchemaType.STRING,
                                    format = "date"),
                                @SchemaProperty(
                                    name = "expiresOn",
                                    type = SchemaType.STRING,
                                    format = "date",
                                    description = "The last day on which it holds")
                              })))
          List<EntityPart> parts) {
    Uploads uploads = Uploads.of(parts);
    AddEvidence command = AddEvidence.read(uploads::text);
    EvidenceView paper = directory.addEvidence(caller.get(), number, command, uploads.file("file"));
    return Answers.created("companies/" + number + "/documents/" + paper.number(), paper);
  }

  @GET
  @Path("{document}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "companyDocument", summary = "The file of a paper, to be kept")
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
  public Response file(@PathParam("number") String number, @PathParam("document") String document) {
    StoredFile file = directory.evidence(caller.get(), number, document);
    return Answers.file(file, files.read(file));
  }
}
