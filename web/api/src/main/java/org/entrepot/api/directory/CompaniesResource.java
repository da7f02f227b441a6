package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.RegisterCompany;
import org.entrepot.directory.ReviewDecision;
import org.entrepot.directory.UpdateCompany;
import org.entrepot.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** Companies: founding, legal data, and the way to the badge. */
@Api
@Path("companies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompaniesResource {

  private static final String COMPANY = "The company as it stands now, with its checklist";

  @Inject private Directory directory;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "companies",
      summary = "The caller's companies; all of them for the operator and the regulator",
      description = "Newest first. The operator finds what waits for review by status=SUBMITTED.")
  public Page<CompanyView> list(
      @Parameter(
              description = "Only companies in this state",
              schema = @Schema(implementation = CompanyStatus.class))
          @QueryParam("status")
          @Nullable String status,
      @BeanParam Paging paging) {
    return directory.companies(caller.personally(), CompanyStatus.read(status), paging.request());
  }

  @POST
  @Operation(
      operationId = "registerCompany",
      summary = "Founds a company with the caller as its owner; the legal data follows")
  @APIResponse(
      responseCode = "201",
      description = "The draft with what it still needs",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response register(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = RegisterCompany.class),
                      examples = @ExampleObject(name = "company", value = Examples.REGISTRATION)))
          RegisterCompany command) {
    CompanyView company = directory.register(caller.personally(), command);
    return Answers.created("companies/" + company.number(), company);
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "company",
      summary = "The acting company; any for the operator and the regulator")
  @APIResponse(
      responseCode = "200",
      description = "The company, with an ETag for a later If-Match",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response read(@PathParam("number") String number) {
    return versioned(directory.company(caller.get(), number));
  }

  @PUT
  @Path("{number}")
  @Operation(
      operationId = "updateCompany",
      summary = "Writes legal data and profile anew; what is absent is emptied",
      description =
          "Name, country, registration number and tax ID of a verified company are what was"
              + " checked; they stay. While the operator reviews, nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = COMPANY,
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response update(
      @PathParam("number") String number,
      @Parameter(description = "The ETag that was read; a stale one is 412")
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = UpdateCompany.class),
                      examples = @ExampleObject(name = "company", value = Examples.COMPANY)))
          UpdateCompany command) {
    return versioned(
        directory.update(caller.get(), number, command, Answers.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{number}/submission")
  @Operation(
      operationId = "submitCompany",
      summary = "Hands the company to the operator; an open requirement is refused by name")
  @APIResponse(
      responseCode = "200",
      description = COMPANY,
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response submit(@PathParam("number") String number) {
    return Answers.ok(directory.submit(caller.get(), number));
  }

  @POST
  @Path("{number}/verification")
  @Operation(
      operationId = "decideCompany",
      summary = "The operator takes, verifies, rejects, suspends or reinstates a company")
  @APIResponse(
      responseCode = "200",
      description = COMPANY,
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response decide(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ReviewDecision.class),
                      examples = @ExampleObject(name = "decision", value = Examples.DECISION)))
          ReviewDecision command) {
    return Answers.ok(directory.decide(caller.get(), number, command));
  }

  private static Response versioned(CompanyView company) {
    return Answers.versioned(company, company.version());
  }
}
