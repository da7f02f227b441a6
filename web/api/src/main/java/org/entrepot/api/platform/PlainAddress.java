package org.entrepot.api.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entrepot.platform.error.Refusal;

/**
 * Numbers, digests and codes are ASCII, and so are their columns. The database fails to compare
 * such a column with anything else, so an address that holds more names nothing.
 */
@Provider
public class PlainAddress implements ContainerRequestFilter {

  /** The one condition of lists that is written in words. */
  private static final String WORDS = "q";

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getUriInfo().getPathParameters().values().stream().allMatch(PlainAddress::plain)) {
      throw Refusal.notFound();
    }
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!name.equals(WORDS) && !plain(values)) {
                throw Refusal.invalid(
                    name, name.equals("cursor") ? "cursor_unreadable" : "filter_unknown");
              }
            });
  }

  static boolean plain(List<String> texts) {
    return texts.stream().allMatch(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text));
  }
}
