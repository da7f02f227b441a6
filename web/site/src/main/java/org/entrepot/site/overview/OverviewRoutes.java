package org.entrepot.site.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of the overviews. */
@ApplicationScoped
public class OverviewRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/desk", "/overview/desk.xhtml", DeskPage.class),
        Route.page("/operator", "/overview/operator.xhtml", OperatorPage.class),
        Route.page("/operator/audit", "/overview/audit.xhtml", AuditPage.class),
        Route.page("/operator/audit/proof", "/overview/proof.xhtml", ProofPage.class),
        Route.page("/operator/letters", "/overview/letters.xhtml", LettersPage.class));
  }
}
