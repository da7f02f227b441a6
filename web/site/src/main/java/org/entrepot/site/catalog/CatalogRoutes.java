package org.entrepot.site.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of products. */
@ApplicationScoped
public class CatalogRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/products", "/catalog/products.xhtml", ProductsPage.class),
        Route.page("/products/{slug}", "/catalog/product.xhtml", OneProductPage.class),
        Route.page("/desk/listings", "/catalog/listings.xhtml", ListingsPage.class),
        Route.page("/desk/listings/new", "/catalog/new-listing.xhtml", NewListingPage.class),
        Route.page("/desk/listings/{number}", "/catalog/listing.xhtml", ListingPage.class),
        Route.endpoint("/images/{digest}", PictureEndpoint.class));
  }
}
