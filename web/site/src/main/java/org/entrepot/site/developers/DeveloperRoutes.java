package org.entrepot.site.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The pages for those who connect a program of their own. */
@ApplicationScoped
public class DeveloperRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/developers", "/developers/developers.xhtml"),
        Route.page("/developers/{operation}", "/developers/operation.xhtml", OperationPage.class));
  }
}
