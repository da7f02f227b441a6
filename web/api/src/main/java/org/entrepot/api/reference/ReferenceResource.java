package org.entrepot.api.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Paging;
import org.entrepot.api.platform.Uploads;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.Page;
import org.entrepot.reference.ApplyVersion;
import org.entrepot.reference.ChangeKind;
import org.entrepot.reference.ChangeView;
import org.entrepot.reference.EntryView;
import org.entrepot.reference.Reference;
import org.entrepot.reference.ReferenceListView;
import org.entrepot.reference.RowError;
import org.entrepot.reference.VersionView;
import org.jspecify.annotations.Nullable;

/** Lists that others keep, and the imports that bring them. */
@Api
@Path("reference")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferenceResource {

  private static final String ON = "The day asked about; today unless it says so";
  private static final String KNOWN =
      "The day by whose end the exchange must have known it: with it an answer of that day is"
          + " computed again, whatever was imported since";
  private static final String VERSION = "The import as it stands now";

  @Inject private Reference reference;
  @Inject private ApiCaller caller;

  @GET
  @Operation(operationId = "referenceLists", summary = "The lists with their editions in force")
  public Page<ReferenceListView> lists() {
    return new Page<>(reference.lists(caller.personally()), null);
  }

  @GET
  @Path("{list}/entries")
  @Operation(
      operationId = "referenceEntries",
      summary = "The codes of a list in force today, by code",
      description = "Of hs, locode, unit, package, country and currency.")
  public Page<EntryView> entries(@PathParam("list") String list, @BeanParam Paging paging) {
    return reference.entries(caller.personally(), list, paging.request());
  }

  @GET
  @Path("{list}/{code}")
  @Operation(
      operationId = "referenceEntry",
      summary = "What a list says of a code on a day, withdrawn codes included",
      description =
          "A day before the first import's first day is answered from the set that the product"
              + " ships.")
  public EntryView entry(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @Parameter(description = ON, schema = @Schema(implementation = LocalDate.class))
          @QueryParam("on")
          @Nullable String on,
      @Parameter(description = KNOWN, schema = @Schema(implementation = LocalDate.class))
          @QueryParam("known")
          @Nullable String known) {
    return reference.entry(
        caller.personally(), list, code, Days.read("on", on), Days.read("known", known));
  }

  @GET
  @Path("{list}/versions")
  @Operation(operationId = "referenceVersions", summary = "The imports of a list, newest first")
  public Page<VersionView> versions(@PathParam("list") String list, @BeanParam Paging paging) {
    return reference.versions(caller.personally(), list, paging.request());
  }

  @POST
  @Path("{list}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importReference",
      summary = "Stages a file: each row is judged alone, nothing is in force by it",
      description =
          "CSV with named columns, in UTF-8 or with a byte order mark in UTF-16, packed by gzip or"
              + " alone in a zip; for vat JSON too. docs/decisions/0015 names the columns.")
  @APIResponse(
      responseCode = "201",
      description = "The import with what it would change",
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  public Response stage(
      @PathParam("list") String list,
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
    VersionView staged = reference.stage(caller.personally(), list, Uploads.of(parts).file("file"));
    return Answers.created("reference/" + staged.list() + "/versions/" + staged.number(), staged);
  }

  @GET
  @Path("{list}/versions/{number}")
  @Operation(operationId = "referenceVersion", summary = "An import with its figures")
  public VersionView version(@PathParam("list") String list, @PathParam("number") String number) {
    return reference.version(caller.personally(), list, number);
  }

  @GET
  @Path("{list}/versions/{number}/changes")
  @Operation(
      operationId = "referenceChanges",
      summary = "What an import changes, field by field, in the order of its file")
  public Page<ChangeView> changes(
      @PathParam("list") String list,
      @PathParam("number") String number,
      @Parameter(
              description = "Only changes of this kind",
              schema = @Schema(implementation = ChangeKind.class))
          @QueryParam("kind")
          @Nullable String kind,
      @BeanParam Paging paging) {
    return reference.changes(
        caller.personally(),
        list,
        number,
        Filter.read(ChangeKind.class, "kind", kind),
        paging.request());
  }

  @GET
  @Path("{list}/versions/{number}/errors")
  @Operation(
      operationId = "referenceErrors",
      summary = "What was not taken of a file, row by row, with the reason's code")
  public Page<RowError> errors(
      @PathParam("list") String list,
      @PathParam("number") String number,
      @BeanParam Paging paging) {
    return reference.errors(caller.personally(), list, number, paging.request());
  }

  @GET
  @Path("{list}/versions/{number}/errors.csv")
  @Produces("text/csv")
  @Operation(
      operationId = "referenceErrorsCsv",
      summary = "The same, all of it, as CSV in the caller's language")
  public String errorsAsCsv(@PathParam("list") String list, @PathParam("number") String number) {
    return reference.errorsAsCsv(caller.personally(), list, number);
  }

  @POST
  @Path("{list}/versions/{number}/application")
  @Operation(
      operationId = "applyReference",
      summary = "Puts a staged import in force from a day on",
      description =
          "A file that may be cut (cut is true) needs confirmed. One that was compared with an"
              + " edition that is no longer the last is refused and has to be imported again.")
  @APIResponse(
      responseCode = "200",
      description = VERSION,
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  public Response apply(
      @PathParam("list") String list,
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ApplyVersion.class),
                      examples = @ExampleObject(name = "apply", value = Examples.APPLY)))
          ApplyVersion command) {
    return Answers.ok(reference.apply(caller.personally(), list, number, command));
  }

  @POST
  @Path("{list}/versions/{number}/rejection")
  @Operation(operationId = "discardReference", summary = "Gives a staged import up")
  @APIResponse(
      responseCode = "200",
      description = VERSION,
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  public Response discard(@PathParam("list") String list, @PathParam("number") String number) {
    return Answers.ok(reference.discard(caller.personally(), list, number));
  }
}
