package org.entrepot.site.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrepot.directory.Directory;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.process.ProductPage;
import org.entrepot.process.SearchMarket;
import org.entrepot.search.FindProducts;
import org.entrepot.site.catalog.Shelf;
import org.entrepot.site.catalog.ShelfItem;
import org.entrepot.site.catalog.Teaser;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.entrepot.storefront.StorefrontView;
import org.entrepot.storefront.Storefronts;
import org.jspecify.annotations.Nullable;

/** A supplier's public face with all it offers. */
@Named("storefront")
@RequestScoped
public class StorefrontPage implements Page {
  private static final int PER_PAGE = 24;

  /** A chosen address has small letters, a number has large ones. */
  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]{3,40}");

  @Inject private Directory directory;
  @Inject private Storefronts storefronts;
  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Here here;
  @Inject private Shelf shelf;
  @Inject private Settings settings;

  private @Nullable SupplierView supplier;
  private @Nullable StorefrontView front;
  private List<ShelfItem> items = List.of();
  private String next = "";
  private long total;

  @Override
  public void open() {
    supplier = directory.supplier(visitor.caller(), number(path.of("supplier")));
    front = storefronts.of(visitor.caller(), supplier.number());
    ProductPage found =
        market.products(
            visitor.caller(),
            FindProducts.of(supplier.number()),
            new PageRequest(PER_PAGE, here.query("cursor")));
    items = shelf.items(found.items());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    total = Optional.ofNullable(found.total()).orElse(0L);
  }

  /** The company behind an address of its own choice, or behind its number. */
  private String number(String address) {
    return ADDRESS.matcher(address).matches()
        ? storefronts.companyAt(visitor.caller(), address).orElseThrow(Refusal::notFound)
        : address;
  }

  public StorefrontView getFront() {
    if (front == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return front;
  }

  /** The class of its colour. */
  public String getColour() {
    return "front-" + getFront().accent().name().toLowerCase(Locale.ROOT);
  }

  /** The one address that search engines keep. */
  public String getPublicPath() {
    String chosen = getFront().path();
    return "/s/" + (chosen == null ? getSupplier().number() : chosen);
  }

  public SupplierView getSupplier() {
    if (supplier == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return supplier;
  }

  /** What a search engine or a share card says of it. */
  public String getSummary() {
    return Teaser.of(getSupplier().description());
  }

  /** What search engines read. */
  public String getStructured() {
    return Teaser.supplier(getSupplier(), settings.siteUrl()).inScript();
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
