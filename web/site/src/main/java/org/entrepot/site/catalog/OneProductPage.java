package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.ProductSlug;
import org.entrepot.catalog.ProductStatus;
import org.entrepot.catalog.ProductView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.HsCodes;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One product in the public directory; its supplier sees a draft of it the same way. */
@Named("product")
@RequestScoped
public class OneProductPage implements Page {
  /** A row of the table of prices. */
  public record Tier(String from, Price price) {}

  @Inject private Catalog catalog;
  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Here here;
  @Inject private Shelf shelf;
  @Inject private QuantityCheck check;
  @Inject private Settings settings;

  private @Nullable ProductView product;
  private @Nullable SupplierView supplier;

  @Override
  public void open() {
    String number = ProductSlug.numberIn(path.of("slug")).orElseThrow(Refusal::notFound);
    ProductView found = catalog.product(visitor.caller(), number);
    product = found;
    supplier = face(found.supplier().number());
    check.ask(found, here.query("quantity"));
  }

  /** The supplier's public face; the one of a draft may have none yet. */
  private @Nullable SupplierView face(String number) {
    try {
      return directory.supplier(visitor.caller(), number);
    } catch (Refusal notPublic) {
      return null;
    }
  }

  public ProductView getView() {
    if (product == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return product;
  }

  public @Nullable SupplierView getSupplier() {
    return supplier;
  }

  public QuantityCheck getCheck() {
    return check;
  }

  public List<Tier> getTiers() {
    ProductView view = getView();
    Currency currency = view.currency();
    return currency == null
        ? List.of()
        : view.tiers().stream()
            .map(
                tier ->
                    new Tier(
                        shelf.quantity(tier.from(), view.unit()),
                        Price.of(new UnitPrice(tier.price(), currency))))
            .toList();
  }

  public String getUnit() {
    return shelf.unit(getView().unit());
  }

  public String getMinimum() {
    return shelf.quantity(getView().minimumOrder(), getView().unit());
  }

  public String getMultiple() {
    return shelf.quantity(getView().orderMultiple(), getView().unit());
  }

  /** The addresses of the pictures, the main one first. */
  public List<String> getPictures() {
    return getView().pictures().stream().map(picture -> Shelf.IMAGES + picture.digest()).toList();
  }

  /** What a search engine or a share card says of it. */
  public String getSummary() {
    return Teaser.of(getView().description());
  }

  /** What search engines read; a draft has none. */
  public String getStructured() {
    return getView().status() == ProductStatus.PUBLISHED
        ? Teaser.product(getView(), getPictures(), settings.siteUrl()).inScript()
        : "";
  }

  /** The category and before it its group, as links. */
  public List<FacetLink> getCategories() {
    Locale locale = visitor.getLocale();
    return Optional.ofNullable(getView().category()).flatMap(Category::of).stream()
        .flatMap(
            leaf -> List.of(Category.of(leaf.groupOrSelf()).orElse(leaf), leaf).stream().distinct())
        .map(
            category ->
                new FacetLink(
                    category.name(locale), 0, "/products?category=" + category.code(), false, 0))
        .toList();
  }

  /** The HS code with its title. */
  public String getHs() {
    return Optional.ofNullable(getView().hs())
        .map(
            hs ->
                hs.formatted()
                    + HsCodes.describe(hs, visitor.getLocale())
                        .map(title -> " – " + title)
                        .orElse(""))
        .orElse("");
  }

  /** The language of title and description where the visitor reads another one. */
  public String getForeignLanguage() {
    Locale written = Locale.forLanguageTag(getView().language());
    return written.getLanguage().equals(visitor.getLocale().getLanguage())
        ? ""
        : written.getDisplayName(visitor.getLocale());
  }
}
