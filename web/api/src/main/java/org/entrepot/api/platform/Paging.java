package org.entrepot.api.platform;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which piece of a list is asked for. */
public class Paging {

  @Nullable @QueryParam("limit")
  @Parameter(description = "1 to 100 items; 20 unless it says so", example = "20")
  private Integer limit;

  @Nullable @QueryParam("cursor")
  @Parameter(description = "The nextCursor of the page before")
  private String cursor;

  public PageRequest request() {
    return PageRequest.of(limit, cursor);
  }
}
