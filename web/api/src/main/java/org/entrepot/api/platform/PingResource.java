package org.entrepot.api.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bare answer that benchmarks compare with: no session, no query, no log line. */
@Api
@Path("ping")
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

  private static final Pong PONG = new Pong("ok");

  /** A constant. */
  public record Pong(String status) {}

  @GET
  @Operation(operationId = "ping", summary = "Answers a constant")
  public Pong ping() {
    return PONG;
  }
}
