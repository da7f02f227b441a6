package org.entrepot.api.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Paging;
import org.entrepot.platform.audit.AuditReport;
import org.entrepot.platform.audit.Checkpoint;
import org.entrepot.platform.audit.Finding;
import org.entrepot.platform.page.Page;
import org.entrepot.process.AuditReview;
import org.entrepot.process.AuditState;
import org.jspecify.annotations.Nullable;

/** The proof of the audit, for the operator and the regulator. */
@Api
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditReview audit;
  @Inject private ApiCaller caller;

  /**
   * A piece of a verification.
   *
   * @param whole whether everything was verified and nothing is wrong
   * @param finding the first thing that is wrong, absent where all was right so far
   * @param words the finding in the caller's language
   * @param nextCursor where to go on, absent at the end
   */
  public record Verification(
      boolean whole,
      long entries,
      long chains,
      long checkpoints,
      @Nullable Finding finding,
      @Nullable String words,
      @Nullable String nextCursor) {}

  @GET
  @Operation(
      operationId = "audit",
      summary = "How much the audit holds, and its last signed checkpoint")
  public AuditState state() {
    return audit.state(caller.personally());
  }

  @GET
  @Path("verification")
  @Operation(
      operationId = "verifyAudit",
      summary = "Verifies checkpoints and entries; names the first one that is not as written",
      description =
          "About 100,000 entries a call. Where the answer has a nextCursor and no finding, ask"
              + " again with it until it has none.")
  public Verification verify(
      @Parameter(description = "The nextCursor of the piece before") @QueryParam("cursor")
          @Nullable String cursor) {
    AuditReport report = audit.verify(caller.personally(), cursor);
    Finding finding = report.finding();
    return new Verification(
        report.isWhole(),
        report.entries(),
        report.chains(),
        report.checkpoints(),
        finding,
        finding == null ? null : finding.words(caller.locale()),
        report.nextCursor());
  }

  @GET
  @Path("checkpoints")
  @Operation(
      operationId = "auditCheckpoints",
      summary = "The signed checkpoints, newest first, to be kept elsewhere")
  public Page<Checkpoint> checkpoints(@BeanParam Paging paging) {
    return audit.checkpoints(caller.personally(), paging.request());
  }

  @POST
  @Path("checkpoints")
  @Operation(
      operationId = "signAudit",
      summary = "Signs the heads of all chains now; where nothing changed, the last one stands")
  @APIResponse(
      responseCode = "200",
      description = "The newest checkpoint",
      content = @Content(schema = @Schema(implementation = Checkpoint.class)))
  public Response sign() {
    return Answers.ok(audit.sign(caller.personally()));
  }
}
