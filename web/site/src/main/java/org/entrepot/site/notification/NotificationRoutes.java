package org.entrepot.site.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of notices. */
@ApplicationScoped
public class NotificationRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/desk/messages", "/notification/messages.xhtml", MessagesPage.class),
        Route.endpoint("/desk/messages/{number}", OpenNotice.class));
  }
}
