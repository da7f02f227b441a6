package org.entrepot.api.platform;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which piece of a list is asked for. */
public class Paging {

  // Read as text: what is no number is a refused field and not, as the container would say, a 404.
  @Nullable @QueryParam("limit")
  @Parameter(
      description = "1 to 100 items; 20 unless it says so",
      example = "20",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "100",
              defaultValue = "20"))
  private String limit;

  @Nullable @QueryParam("cursor")
  @Parameter(description = "The nextCursor of the page before")
  private String cursor;

  /**
   * The piece.
   *
   * @throws Refusal the field {@code limit} or {@code cursor} (422)
   */
  public PageRequest request() {
    return PageRequest.of(number(limit), cursor);
  }

  private static @Nullable Integer number(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw Refusal.invalid("limit", "limit_range");
    }
  }
}
