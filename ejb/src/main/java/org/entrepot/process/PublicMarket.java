package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.ListedProduct;
import org.entrepot.catalog.ProductCard;
import org.entrepot.catalog.ProductEvent;
import org.entrepot.catalog.Showcase;
import org.entrepot.directory.CompanyEvent;
import org.entrepot.directory.ListedSupplier;
import org.entrepot.directory.SupplierList;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.search.DocumentSource;
import org.entrepot.search.ProductDocument;
import org.entrepot.search.SupplierDocument;
import org.entrepot.storefront.Storefronts;
import org.jspecify.annotations.Nullable;

/** Gives the search what is public, out of catalogue and directory. */
@ApplicationScoped
public class PublicMarket implements DocumentSource {

  @Inject private Showcase showcase;
  @Inject private SupplierList suppliers;

  @Override
  public Map<String, Kind> changes() {
    Map<String, Kind> changes = new HashMap<>();
    ProductEvent.ALL.forEach(type -> changes.put(type, Kind.PRODUCT));
    changes.put(Storefronts.ARRANGED, Kind.SUPPLIER);
    Stream.of(CompanyEvent.values()).forEach(event -> changes.put(event.type(), Kind.SUPPLIER));
    return changes;
  }

  @Override
  public List<ProductDocument> products(Caller caller, Collection<String> numbers) {
    return showcase.listed(caller, numbers).stream().map(PublicMarket::document).toList();
  }

  @Override
  public List<SupplierDocument> suppliers(Caller caller, Collection<String> numbers) {
    return suppliers.listed(caller, numbers).stream().map(PublicMarket::document).toList();
  }

  @Override
  public Page<ProductDocument> productsOf(Caller caller, String supplier, PageRequest page) {
    return showcase.listedOf(caller, supplier, page).map(PublicMarket::document);
  }

  @Override
  public Page<ProductDocument> products(Caller caller, PageRequest page) {
    return showcase.listed(caller, page).map(PublicMarket::document);
  }

  @Override
  public Page<SupplierDocument> suppliers(Caller caller, PageRequest page) {
    return suppliers.listed(caller, page).map(PublicMarket::document);
  }

  @Override
  public long size(Caller caller) {
    return showcase.count(caller);
  }

  /** A published product is complete, as its checklist says. */
  static ProductDocument document(ListedProduct listed) {
    ProductCard card = listed.card();
    List<Category> categories = categories(card);
    List<String> names = new ArrayList<>(List.of(card.supplier().name()));
    Optional.ofNullable(listed.hs()).ifPresent(hs -> names.add(hs.digits() + " " + hs.heading()));
    return new ProductDocument(
        card.number(),
        Json.write(card),
        card.language(),
        card.title(),
        listed.description(),
        names,
        Messages.LANGUAGES.stream()
            .collect(Collectors.toMap(Locale::toLanguageTag, to -> named(categories, to))),
        card.supplier().number(),
        card.supplier().country(),
        categories.stream().map(Category::code).toList(),
        card.lowestPrice() == null
            ? null
            : new UnitPrice(card.lowestPrice(), known(card.currency())),
        known(card.minimumOrder()),
        known(card.leadTimeDays()),
        known(card.publishedAt()));
  }

  /** The leaf and its group. */
  private static List<Category> categories(ProductCard card) {
    return Category.of(known(card.category())).stream()
        .flatMap(leaf -> Stream.concat(Stream.of(leaf), Category.of(leaf.groupOrSelf()).stream()))
        .distinct()
        .toList();
  }

  private static String named(List<Category> categories, Locale language) {
    return categories.stream()
        .map(category -> category.name(language))
        .collect(Collectors.joining(" "));
  }

  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value, "a published product is complete");
  }

  private static SupplierDocument document(ListedSupplier listed) {
    SupplierView supplier = listed.supplier();
    return new SupplierDocument(
        supplier.number(),
        Json.write(supplier),
        supplier.name(),
        supplier.language(),
        supplier.description(),
        Optional.ofNullable(supplier.city()).stream().toList(),
        supplier.country(),
        supplier.badge() != null,
        listed.since());
  }
}
