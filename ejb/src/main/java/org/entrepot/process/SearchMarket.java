package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.ProductCard;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;
import org.entrepot.search.FindProducts;
import org.entrepot.search.FindSuppliers;
import org.entrepot.search.Found;
import org.entrepot.search.Search;

/** A visitor looks for goods and for those who make them; no answer asks the database. */
@Service
public class SearchMarket {

  /** So many of each kind are suggested. */
  private static final int MOST = 5;

  private static final Cards<ProductCard> PRODUCTS = new Cards<>(ProductCard.class);
  private static final Cards<SupplierView> SUPPLIERS = new Cards<>(SupplierView.class);

  @Inject private Search search;

  /** The public list of products with its facets. */
  @Needs(Right.ANYONE)
  @Reads
  public ProductPage products(Caller caller, FindProducts find, PageRequest page) {
    Found found = search.products(caller, find, page);
    return ProductPage.of(found, PRODUCTS.read(found.cards()), find.reader());
  }

  /** The public directory with its facets. */
  @Needs(Right.ANYONE)
  @Reads
  public SupplierPage suppliers(Caller caller, FindSuppliers find, PageRequest page) {
    Found found = search.suppliers(caller, find, page);
    return SupplierPage.of(found, SUPPLIERS.read(found.cards()));
  }

  /** What begins so: categories in the reader's language, then products, then suppliers. */
  @Needs(Right.ANYONE)
  @Reads
  public List<Suggested> suggestions(Caller caller, String q) {
    Stream<Suggested> products =
        search.productsBegun(caller, q, MOST).stream()
            .map(found -> new Suggested(Suggested.Kind.PRODUCT, found.number(), found.label()));
    Stream<Suggested> suppliers =
        search.suppliersBegun(caller, q, MOST).stream()
            .map(found -> new Suggested(Suggested.Kind.SUPPLIER, found.number(), found.label()));
    return Stream.of(categories(q, caller.locale()), products, suppliers)
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Suggested> categories(String q, Locale locale) {
    String begun = SearchText.of(q);
    return begun.isEmpty()
        ? Stream.empty()
        : Stream.concat(Category.groups().stream(), Category.leaves().stream())
            .map(
                category ->
                    new Suggested(Suggested.Kind.CATEGORY, category.code(), category.name(locale)))
            .filter(found -> (" " + SearchText.of(found.label())).contains(" " + begun))
            .limit(MOST);
  }
}
