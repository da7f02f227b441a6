package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ProductCard;
import org.entrepot.catalog.ProductStatus;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The acting company's own products. */
@Named("listings")
@RequestScoped
public class ListingsPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Catalog catalog;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Shelf shelf;

  private List<ShelfItem> items = List.of();
  private String next = "";

  @Override
  public void open() {
    org.entrepot.platform.page.Page<ProductCard> found =
        catalog.listings(
            visitor.caller(),
            ProductStatus.read(here.query("status")),
            new PageRequest(PER_PAGE, here.query("cursor")));
    items = shelf.listings(found.items());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<ShelfItem> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public List<ProductStatus> getStates() {
    return List.of(ProductStatus.values());
  }
}
