package org.entrepot.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses around the search. */
@ApplicationScoped
public class SearchRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.endpoint("/search/suggestions", SearchSuggestions.class),
        Route.page("/operator/search", "/search/search.xhtml", SearchPage.class));
  }
}
