package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.FindProducts;
import org.entrepot.catalog.ProductPage;
import org.entrepot.catalog.ProductSort;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Choices;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** The public directory of products: search, facets, order. */
@Named("products")
@RequestScoped
public class ProductsPage implements Page {
  private static final int PER_PAGE = 24;
  private static final int USUAL = 10;

  /** What a visitor types, and so may mistype; links carry the rest. */
  private static final Set<String> TYPED = Set.of("minOrderMax", "priceMax", "currency", "sort");

  @Inject private Catalog catalog;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Text text;
  @Inject private Choices choices;
  @Inject private Shelf shelf;
  @Inject private Facets facets;

  private FindProducts find = FindProducts.all();
  private List<String> mistakes = List.of();
  private List<ShelfItem> items = List.of();
  private List<FacetLink> categories = List.of();
  private List<FacetLink> countries = List.of();
  private String next = "";
  private long total;

  @Override
  public void open() {
    find = conditions();
    PageRequest page = new PageRequest(PER_PAGE, here.query("cursor"));
    ProductPage found = catalog.products(visitor.caller(), find, page);
    items = shelf.items(found.items());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    total = Optional.ofNullable(found.total()).orElse(0L);
    ProductPage.Facets counts =
        Optional.ofNullable(found.facets()).orElse(new ProductPage.Facets(Map.of(), Map.of()));
    categories = facets.categories(counts.category());
    countries = facets.countries(counts.country());
  }

  /** What does not read is told, and the list stands without it. */
  private FindProducts conditions() {
    try {
      return FindProducts.read(here::query);
    } catch (Refusal refusal) {
      mistakes =
          refusal.fieldErrors().stream()
              .map(error -> text.of("error." + error.code(), error.args()))
              .toList();
      return FindProducts.read(
          name -> TYPED.contains(name) || name.equals("country") ? "" : here.query(name));
    }
  }

  public List<String> getMistakes() {
    return mistakes;
  }

  public List<ShelfItem> getItems() {
    return items;
  }

  public List<FacetLink> getCategories() {
    return categories;
  }

  public List<FacetLink> getCountries() {
    return countries;
  }

  public String getNext() {
    return next;
  }

  public long getTotal() {
    return total;
  }

  /** The address for search engines: of what narrows the list, the category makes a page. */
  public String getPublicPath() {
    String category = here.query("category");
    return Category.of(category).isPresent() ? "/products?category=" + category : "/products";
  }

  /** What the page is headed with: the category chosen, else all products. */
  public String getHeading() {
    return Category.of(here.query("category"))
        .map(category -> category.name(visitor.getLocale()))
        .orElseGet(() -> text.get("catalog.page.products"));
  }

  /** The usual currencies, and the chosen one where it is another. */
  public List<String> getCurrencies() {
    List<String> all = choices.getCurrencies().stream().map(Choice::value).toList();
    String chosen = here.query("currency");
    List<String> usual = all.subList(0, Math.min(USUAL, all.size()));
    return chosen.isEmpty() || usual.contains(chosen)
        ? usual
        : Stream.concat(usual.stream(), Stream.of(chosen)).toList();
  }

  public List<Choice> getSorts() {
    return Arrays.stream(ProductSort.values())
        .map(sort -> new Choice(sort.code(), text.get("catalog.page.sort." + sort.code())))
        .toList();
  }

  /** The order's code. */
  public String getSort() {
    return find.sort().code();
  }

  /** The address without any condition. */
  public String getEverything() {
    return here.getPath();
  }
}
