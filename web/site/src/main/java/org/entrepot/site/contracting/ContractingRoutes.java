package org.entrepot.site.contracting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of contracts. */
@ApplicationScoped
public class ContractingRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/desk/contracts", "/contracting/contracts.xhtml", ContractsPage.class),
        Route.page("/desk/contracts/{number}", "/contracting/contract.xhtml", ContractPage.class),
        Route.endpoint("/desk/contracts/{number}.pdf", ContractPdf.class));
  }
}
