package org.entrepot.site.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The pages that belong to no component: home and help. */
@ApplicationScoped
public class HomeRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/", "/home/home.xhtml"),
        Route.page("/help", "/help/help.xhtml"),
        Route.page("/help/components", "/help/components.xhtml", Components.class));
  }
}
