package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.directory.Directory;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.ProductPage;
import org.entrepot.process.SearchMarket;
import org.entrepot.search.FindProducts;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** A supplier's public face with all it offers. */
@Named("storefront")
@RequestScoped
public class StorefrontPage implements Page {
  private static final int PER_PAGE = 24;

  @Inject private Directory directory;
  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Here here;
  @Inject private Shelf shelf;

  private @Nullable SupplierView supplier;
  private List<ShelfItem> items = List.of();
  private String next = "";
  private long total;

  @Override
  public void open() {
    supplier = directory.supplier(visitor.caller(), path.of("supplier"));
    ProductPage found =
        market.products(
            visitor.caller(),
            FindProducts.of(supplier.number()),
            new PageRequest(PER_PAGE, here.query("cursor")));
    items = shelf.items(found.items());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    total = Optional.ofNullable(found.total()).orElse(0L);
  }

  public SupplierView getSupplier() {
    if (supplier == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return supplier;
  }

  public List<ShelfItem> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public long getTotal() {
    return total;
  }
}
