package org.entrepot.api.invoicing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Paging;
import org.entrepot.invoicing.FindInvoices;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** The invoices of the acting company, issued and received; drafts of its own. */
@Api
@Path("invoices")
@Produces(MediaType.APPLICATION_JSON)
public class InvoicesResource {

  @Inject private Invoicing invoicing;
  @Inject private FileStore files;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "invoices",
      summary = "The invoices that the acting company issued or received, newest first")
  public Page<InvoiceSummary> list(
      @Parameter(
              description = "Invoices of this kind",
              schema = @Schema(implementation = InvoiceKind.class))
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(
              description = "Invoices in this state; a draft is seen by its issuer only",
              schema = @Schema(implementation = InvoiceStatus.class))
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Invoices of the order of this number") @QueryParam("order")
          @Nullable String order,
      @BeanParam Paging paging) {
    return invoicing.mine(
        caller.get(),
        new FindInvoices(
            Filter.read(InvoiceKind.class, "kind", kind),
            Filter.read(InvoiceStatus.class, "status", status),
            Optional.ofNullable(order).filter(number -> !number.isBlank())),
        paging.request());
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "invoice",
      summary = "An invoice; documentNumber and digest are absent for a draft")
  public InvoiceView read(@PathParam("number") String number) {
    return invoicing.invoice(caller.get(), number);
  }

  @GET
  @Path("{number}/pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "invoicePdf",
      summary = "The printed invoice; its ETag is its digest, a draft has none")
  @APIResponse(
      responseCode = "200",
      description = "The PDF",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pdf(@PathParam("number") String number) {
    StoredFile file = invoicing.pdf(caller.get(), number);
    return Answers.file(file, files.read(file));
  }
}
