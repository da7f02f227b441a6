package org.entrepot.site.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of invoices. */
@ApplicationScoped
public class InvoicingRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/desk/invoices", "/invoicing/invoices.xhtml", InvoicesPage.class),
        Route.page("/desk/invoices/{number}", "/invoicing/invoice.xhtml", InvoicePage.class),
        Route.endpoint("/desk/invoices/{number}.pdf", InvoicePdf.class));
  }
}
