package org.entrepot.api.ordering;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.entrepot.api.platform.Paging;
import org.entrepot.ordering.FindOrders;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderSummary;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.value.Digest;
import org.entrepot.process.OrderDetail;
import org.entrepot.process.OrderDocuments;
import org.entrepot.process.OrderTimeline;
import org.entrepot.process.TradeTrail;
import org.entrepot.process.TrailLine;
import org.jspecify.annotations.Nullable;

/** The orders of the acting company, as seller and as buyer. */
@Api
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

  private static final String ZIP = "application/zip";

  @Inject private Ordering ordering;
  @Inject private OrderTimeline timeline;
  @Inject private OrderDocuments documents;
  @Inject private TradeTrail trail;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "orders",
      summary = "The orders that the acting company is party to, newest first")
  public Page<OrderSummary> list(
      @Parameter(
              description = "Orders in this state",
              schema = @Schema(implementation = OrderStatus.class))
          @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "Orders in which the acting company stands on this side",
              schema = @Schema(implementation = Side.class))
          @QueryParam("side")
          @Nullable String side,
      @BeanParam Paging paging) {
    return ordering.mine(
        caller.get(),
        new FindOrders(
            Filter.read(OrderStatus.class, "status", status),
            Filter.read(Side.class, "side", side)),
        paging.request());
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "order",
      summary = "An order with its timeline, its invoices, and what the caller may do next")
  @APIResponse(
      responseCode = "200",
      description = "The order, with an ETag",
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response read(@PathParam("number") String number) {
    OrderDetail order = timeline.of(caller.get(), number);
    return Answers.versioned(order, order.version());
  }

  @GET
  @Path("{number}/trail")
  @Operation(
      operationId = "orderTrail",
      summary = "What both sides did in an order's trade, from the request on, newest first",
      description =
          "Persons are named for one's own company only. What others did on the same request, and"
              + " what was refused, is left out.")
  public Page<TrailLine> trail(@PathParam("number") String number, @BeanParam Paging paging) {
    return trail.of(caller.get(), number, paging.request());
  }

  @GET
  @Path("{number}/milestones")
  @Operation(operationId = "milestones", summary = "The payment milestones of an order")
  public Page<MilestoneView> milestones(@PathParam("number") String number) {
    return new Page<>(ordering.order(caller.get(), number).milestones(), null);
  }

  @GET
  @Path("{number}/documents.zip")
  @Produces(ZIP)
  @Operation(
      operationId = "orderDocuments",
      summary = "The contract and the issued invoices of an order in one archive")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response documents(@PathParam("number") String number) {
    byte[] zip = documents.zip(caller.get(), number);
    StoredFile file = new StoredFile(Digest.of(zip).toString(), ZIP, zip.length, number + ".zip");
    return Answers.file(file, zip);
  }
}
