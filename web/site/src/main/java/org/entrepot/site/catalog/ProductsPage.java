package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.catalog.Category;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.ReferenceRates;
import org.entrepot.process.ProductPage;
import org.entrepot.process.SearchMarket;
import org.entrepot.search.FindProducts;
import org.entrepot.search.ProductSort;
import org.entrepot.site.platform.Choices;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** The public directory of products: search, facets, order. */
@Named("products")
@RequestScoped
public class ProductsPage implements Page {
  private static final int PER_PAGE = 24;
  private static final int USUAL = 10;

  /** What a visitor types, and so may mistype; links carry the rest. */
  private static final Set<String> TYPED =
      Set.of("minOrderMax", "leadTimeMax", "priceMin", "priceMax", "currency", "priceIn", "sort");

  /**
   * A facet as the page shows it.
   *
   * @param title the key of its heading
   * @param note what has to be known about its counts, empty for nothing
   */
  public record Section(String title, String note, List<FacetLink> links) {}

  @Inject private SearchMarket market;
  @Inject private Show show;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Text text;
  @Inject private Choices choices;
  @Inject private Shelf shelf;
  @Inject private Facets facets;

  private FindProducts find = FindProducts.all();
  private List<String> mistakes = List.of();
  private List<ShelfItem> items = List.of();
  private List<Section> sections = List.of();
  private String next = "";
  private long total;
  private boolean exact = true;

  @Override
  public void open() {
    find = conditions();
    PageRequest page = new PageRequest(PER_PAGE, here.query("cursor"));
    ProductPage found = market.products(visitor.caller(), find, page);
    items = shelf.items(found.items());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    total = Optional.ofNullable(found.total()).orElse(0L);
    exact = Optional.ofNullable(found.totalExact()).orElse(true);
    Optional.ofNullable(found.facets()).ifPresent(this::count);
  }

  private void count(ProductPage.Facets counts) {
    sections =
        List.of(
            new Section("catalog.page.category", "", facets.categories(counts.category())),
            new Section("catalog.page.country", "", facets.countries(counts.country())),
            new Section(
                "catalog.page.facet.price",
                text.of("catalog.page.rates", "date", show.date(counts.ratesOn())),
                facets.prices(counts.price(), counts.currency().getCurrencyCode())),
            new Section(
                "catalog.page.facet.minimum",
                "",
                facets.upTo("minOrderMax", "catalog.page.facet.units", counts.minimumOrder())),
            new Section(
                "catalog.page.facet.days",
                "",
                facets.upTo("leadTimeMax", "catalog.page.facet.within", counts.leadTime())));
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

  public List<Section> getSections() {
    return sections;
  }

  public String getNext() {
    return next;
  }

  /** How many there are, in words: "12 products", "at least 10,000 products". */
  public String getTotal() {
    return text.of(
        exact ? "catalog.page.found" : "catalog.page.found.more",
        "count",
        show.number(BigDecimal.valueOf(total)));
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

  /** The currencies in which prices can be compared. */
  public List<String> getCompared() {
    return ReferenceRates.currencies();
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
