package org.entrepot.site.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of requests and quotations. */
@ApplicationScoped
public class SourcingRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/rfqs", "/sourcing/market.xhtml", MarketPage.class),
        Route.page("/rfqs/{number}", "/sourcing/wanted.xhtml", WantedPage.class),
        Route.page("/desk/rfqs", "/sourcing/rfqs.xhtml", RfqsPage.class),
        Route.page("/desk/rfqs/new", "/sourcing/new-rfq.xhtml", NewRfqPage.class),
        Route.page("/desk/rfqs/{number}", "/sourcing/rfq.xhtml", RfqPage.class),
        Route.page(
            "/desk/rfqs/{number}/comparison", "/sourcing/comparison.xhtml", ComparisonPage.class),
        Route.page("/desk/rfqs/{number}/quote", "/sourcing/quote.xhtml", QuotePage.class),
        Route.endpoint("/desk/rfqs/{number}/files/{file}", AttachmentEndpoint.class),
        Route.page("/desk/quotations", "/sourcing/quotations.xhtml", QuotationsPage.class),
        Route.page("/desk/quotations/{number}", "/sourcing/quotation.xhtml", QuotationPage.class),
        Route.endpoint("/desk/quotations/{number}/chain.txt", ChainEndpoint.class));
  }
}
