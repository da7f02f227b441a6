package org.entrepot.site.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** Where the code pickers ask. */
@ApplicationScoped
public class CodeRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(Route.endpoint("/codes/{list}", CodeSuggestions.class));
  }
}
