package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of the frame itself. */
@ApplicationScoped
public class FrontRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.endpoint("/sign-in/{back}", SignIn.class),
        Route.endpoint(SignInGuard.PAGE, Unavailable.class),
        Route.endpoint("/sign-out", SignOut.class),
        Route.endpoint(SiteMap.INDEX, SiteMap.class),
        Route.endpoint(SiteMap.PIECE, SiteMap.class),
        Route.endpoint(Robots.PATH, Robots.class),
        Route.endpoint("/desk/acting", ActingCompany.class));
  }
}
