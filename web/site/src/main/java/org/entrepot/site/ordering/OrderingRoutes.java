package org.entrepot.site.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of orders. */
@ApplicationScoped
public class OrderingRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/desk/orders", "/ordering/orders.xhtml", OrdersPage.class),
        Route.page("/desk/orders/{number}", "/ordering/order.xhtml", OrderPage.class),
        Route.page("/desk/orders/{number}/trail", "/ordering/trail.xhtml", TrailPage.class),
        Route.endpoint("/desk/orders/{number}/documents.zip", OrderPapers.class));
  }
}
