package org.entrepot.api.ordering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.ordering.CancelOrder;
import org.entrepot.ordering.HandOver;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.PackedQuantities;
import org.entrepot.ordering.RecordPayment;
import org.entrepot.ordering.RecordReceipt;
import org.entrepot.process.CallOffOrder;
import org.entrepot.process.HandOverGoods;
import org.entrepot.process.OrderDetail;
import org.entrepot.process.OrderTimeline;
import org.entrepot.process.RecordReadiness;
import org.entrepot.process.SettleOrder;

/** What both sides do to an order; every verb answers the order as it then stands. */
@Api
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderVerbsResource {

  private static final String ORDER = "The order as it stands now";

  @Inject private Ordering ordering;
  @Inject private RecordReadiness readiness;
  @Inject private HandOverGoods handOvers;
  @Inject private SettleOrder settlement;
  @Inject private CallOffOrder cancellation;
  @Inject private OrderTimeline timeline;
  @Inject private ApiCaller caller;

  @POST
  @Path("{number}/production")
  @Operation(operationId = "startProduction", summary = "The supplier begins to make the goods")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response produce(@PathParam("number") String number) {
    ordering.startProduction(caller.get(), number);
    return order(number);
  }

  @POST
  @Path("{number}/readiness")
  @Operation(
      operationId = "recordReadiness",
      summary = "The supplier records what stands packed; the commercial invoice is drafted",
      description = "It replaces what was recorded before and has not been handed over.")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response ready(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = PackedQuantities.class),
                      examples = @ExampleObject(name = "readiness", value = Examples.READINESS)))
          PackedQuantities command) {
    readiness.record(caller.get(), number, command);
    return order(number);
  }

  @POST
  @Path("{number}/hand-overs")
  @Operation(
      operationId = "handOver",
      summary = "The supplier hands packed goods to a carrier; the commercial invoice is issued",
      description = "Without lines, all that stands packed goes. Without a day it is today.")
  @APIResponse(
      responseCode = "201",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response handOver(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = HandOver.class),
                      examples = @ExampleObject(name = "handOver", value = Examples.HAND_OVER)))
          HandOver command) {
    handOvers.handOver(caller.get(), number, command);
    return Answers.created("orders/" + number, timeline.of(caller.get(), number));
  }

  @POST
  @Path("{number}/delivery")
  @Operation(
      operationId = "recordReceipt",
      summary = "The buyer records the receipt of all goods; without a day it is today")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response deliver(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = RecordReceipt.class),
                      examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
          RecordReceipt command) {
    ordering.deliver(caller.get(), number, command);
    return order(number);
  }

  @POST
  @Path("{number}/acceptance")
  @Operation(operationId = "acceptGoods", summary = "The buyer accepts the goods as agreed")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response accept(@PathParam("number") String number) {
    settlement.accept(caller.get(), number);
    return order(number);
  }

  @POST
  @Path("{number}/cancellation")
  @Operation(
      operationId = "cancelOrder",
      summary = "Either side calls the order off before production, while nothing is paid")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response cancel(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = CancelOrder.class),
                      examples =
                          @ExampleObject(name = "cancellation", value = Examples.CANCELLATION)))
          CancelOrder command) {
    cancellation.cancel(caller.get(), number, command);
    return order(number);
  }

  @POST
  @Path("{number}/milestones/{position}/payment")
  @Operation(
      operationId = "recordPayment",
      summary = "The supplier records a payment received outside of protected payment")
  @APIResponse(
      responseCode = "200",
      description = ORDER,
      content = @Content(schema = @Schema(implementation = OrderDetail.class)))
  public Response pay(
      @PathParam("number") String number,
      @PathParam("position") int position,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = RecordPayment.class),
                      examples = @ExampleObject(name = "payment", value = Examples.PAYMENT)))
          RecordPayment command) {
    settlement.recordPayment(caller.get(), number, position, command);
    return order(number);
  }

  private Response order(String number) {
    return Answers.ok(timeline.of(caller.get(), number));
  }
}
