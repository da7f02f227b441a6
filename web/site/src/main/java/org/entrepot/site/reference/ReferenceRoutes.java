package org.entrepot.site.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of reference data. */
@ApplicationScoped
public class ReferenceRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/operator/reference", "/reference/lists.xhtml", ListsPage.class),
        Route.page("/operator/reference/{list}", "/reference/list.xhtml", ListPage.class),
        Route.page(
            "/operator/reference/{list}/{number}", "/reference/version.xhtml", VersionPage.class),
        Route.endpoint("/operator/reference/{list}/{number}/errors.csv", ErrorsEndpoint.class));
  }
}
