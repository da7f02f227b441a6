package org.entrepot.api.sourcing;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.sourcing.FindRfqs;
import org.entrepot.sourcing.RfqStatus;
import org.jspecify.annotations.Nullable;

/** Which RFQs are asked for. */
public class RfqQuery {

  @QueryParam("mine")
  @Parameter(description = "Whether to list the acting company's own")
  private boolean mine;

  @Nullable @QueryParam("status")
  @Parameter(
      description = "Only with mine: RFQs in this state",
      schema = @Schema(implementation = RfqStatus.class))
  private String status;

  @Nullable @QueryParam("q")
  @Parameter(description = "Only on the market: words of the title")
  private String q;

  @Nullable @QueryParam("country")
  @Parameter(description = "Only on the market: the buyer's country, ISO 3166 alpha-2")
  private String country;

  boolean mine() {
    return mine;
  }

  Optional<RfqStatus> status() {
    return RfqStatus.read(status);
  }

  FindRfqs find() {
    return FindRfqs.read(q, country);
  }
}
