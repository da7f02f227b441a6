package org.entrepot.site.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.catalog.Category;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.ProductPage;
import org.entrepot.process.SearchMarket;
import org.entrepot.search.FindProducts;
import org.entrepot.site.platform.Visitor;

/** What the home page shows of the catalogue: the groups, and what was published last. */
@Named("market")
@RequestScoped
public class MarketStrip {
  private static final int NEWEST = 8;

  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private Shelf shelf;

  private List<FacetLink> categories = List.of();
  private List<ShelfItem> newest = List.of();

  /** The home page stands without its strip where the search does not answer. */
  @PostConstruct
  void load() {
    try {
      show(market.products(visitor.caller(), FindProducts.all(), new PageRequest(NEWEST, null)));
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.UNAVAILABLE) {
        throw refusal;
      }
    }
  }

  private void show(ProductPage found) {
    Map<String, Long> counts =
        Optional.ofNullable(found.facets()).map(ProductPage.Facets::category).orElse(Map.of());
    newest = shelf.items(found.items());
    categories = Category.groups().stream().map(group -> link(group, counts)).toList();
  }

  private FacetLink link(Category group, Map<String, Long> counts) {
    return new FacetLink(
        group.name(visitor.getLocale()),
        counts.getOrDefault(group.code(), 0L),
        "/products?category=" + group.code(),
        false,
        0);
  }

  public List<FacetLink> getCategories() {
    return categories;
  }

  public List<ShelfItem> getNewest() {
    return newest;
  }
}
