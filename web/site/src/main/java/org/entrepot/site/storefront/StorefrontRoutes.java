package org.entrepot.site.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of storefronts. */
@ApplicationScoped
public class StorefrontRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/s/{supplier}", "/storefront/storefront.xhtml", StorefrontPage.class),
        Route.page("/desk/company/storefront", "/storefront/arrange.xhtml", ArrangePage.class));
  }
}
