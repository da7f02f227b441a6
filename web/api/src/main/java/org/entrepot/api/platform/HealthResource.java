package org.entrepot.api.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.health.Database;
import org.entrepot.process.demo.DemoState;
import org.entrepot.process.demo.DemoWorld;
import org.entrepot.search.Search;

/** What a load balancer asks before it sends requests to this node. */
@Api
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject private Database database;
  @Inject private DemoWorld world;
  @Inject private Search search;

  /**
   * The node's health.
   *
   * @param status UP or DOWN
   * @param database UP or DOWN
   * @param search UP or DOWN, which it is until the index was whole for the first time
   * @param demo the phase of the demo world
   * @param demoPercent how much of the demo world stands
   */
  public record Health(
      String status, String database, String search, String demo, int demoPercent) {}

  @GET
  @Operation(
      operationId = "health",
      summary =
          "Whether this node takes requests: its database and its index answer, the demo world"
              + " stands")
  @APIResponse(
      responseCode = "200",
      description = "It does",
      content = @Content(schema = @Schema(implementation = Health.class)))
  public Response health() {
    DemoState demo = world.state();
    boolean answers = database.answers();
    boolean finds = search.isReady(Caller.anonymous(Origin.INSIDE));
    boolean up = answers && finds && demo.phase() != DemoState.Phase.RUNNING;
    Health health =
        new Health(word(up), word(answers), word(finds), demo.phase().name(), demo.percent());
    return Response.status(up ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
        .entity(health)
        .build();
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
