package org.entrepot.api.contracting;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.entrepot.contracting.ContractStatus;
import org.entrepot.contracting.ContractSummary;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.FindContracts;
import org.entrepot.contracting.SignContract;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.Page;
import org.entrepot.process.FormContract;
import org.jspecify.annotations.Nullable;

/** The contracts of the acting company. */
@Api
@Path("contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractsResource {

  @Inject private Contracting contracting;
  @Inject private FormContract formation;
  @Inject private FileStore files;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "contracts",
      summary = "The contracts that the acting company is party to, newest first")
  public Page<ContractSummary> list(
      @Parameter(
              description = "Contracts in this state",
              schema = @Schema(implementation = ContractStatus.class))
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Only contracts that wait for the acting company's consent")
          @QueryParam("waiting")
          boolean waiting,
      @BeanParam Paging paging) {
    return contracting.mine(
        caller.get(),
        new FindContracts(Filter.read(ContractStatus.class, "status", status), waiting),
        paging.request());
  }

  @GET
  @Path("{number}")
  @Operation(operationId = "contract", summary = "A contract with its recorded signatures")
  public ContractView read(@PathParam("number") String number) {
    return contracting.contract(caller.get(), number);
  }

  @POST
  @Path("{number}/signatures")
  @Operation(
      operationId = "signContract",
      summary = "Records the consent of the acting company to the printed contract",
      description =
          "The digest names the document that was read. A recorded consent is not a cryptographic"
              + " signature. The second one brings the contract into force, confirms the order and"
              + " issues the proforma invoice.")
  @APIResponse(
      responseCode = "201",
      description = "The contract as it stands now",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response sign(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = SignContract.class),
                      examples = @ExampleObject(name = "signature", value = Examples.SIGNATURE)))
          SignContract command) {
    return Answers.created("contracts/" + number, formation.sign(caller.get(), number, command));
  }

  @GET
  @Path("{number}/pdf")
  @Produces("application/pdf")
  @Operation(operationId = "contractPdf", summary = "The printed contract; its ETag is its digest")
  @APIResponse(
      responseCode = "200",
      description = "The PDF",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pdf(@PathParam("number") String number) {
    StoredFile file = contracting.pdf(caller.get(), number);
    return Answers.file(file, files.read(file));
  }
}
