package org.entrepot.api.directory;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Paging;
import org.entrepot.directory.Directory;
import org.entrepot.directory.SupplierView;
import org.entrepot.process.SearchMarket;
import org.entrepot.process.SupplierPage;
import org.entrepot.search.FindSuppliers;
import org.entrepot.storefront.StorefrontView;
import org.entrepot.storefront.Storefronts;
import org.jspecify.annotations.Nullable;

/** The public directory of suppliers; their products are under {@code products?supplier=}. */
@Api
@Path("suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SuppliersResource {

  @Inject private Directory directory;
  @Inject private Storefronts storefronts;
  @Inject private SearchMarket market;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "suppliers",
      summary = "The public directory with its facets: by relevance with q, else newest first")
  public SupplierPage list(
      @Parameter(description = "Words that all occur in name, description or city") @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "The supplier's country, ISO 3166 alpha-2") @QueryParam("country")
          @Nullable String country,
      @Parameter(description = "Whether to leave out suppliers whose verification has lapsed")
          @QueryParam("verified")
          boolean verified,
      @BeanParam Paging paging) {
    return market.suppliers(
        caller.personally(), FindSuppliers.read(q, country, verified), paging.request());
  }

  @GET
  @Path("{number}")
  @Operation(operationId = "supplier", summary = "A supplier's public face")
  public SupplierView read(@PathParam("number") String number) {
    return directory.supplier(caller.personally(), number);
  }

  @GET
  @Path("{number}/storefront")
  @Operation(
      operationId = "supplierStorefront",
      summary = "How a supplier shows itself: colour, facts of the works, whether prices are told")
  public StorefrontView storefront(@PathParam("number") String number) {
    SupplierView shown = directory.supplier(caller.personally(), number);
    return storefronts.of(caller.personally(), shown.number());
  }
}
