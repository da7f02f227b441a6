package org.entrepot.site.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.entrepot.catalog.PriceTier;
import org.entrepot.catalog.ProductView;
import org.entrepot.directory.SupplierView;
import org.entrepot.site.platform.StructuredData;
import org.jspecify.annotations.Nullable;

/** What search engines and share cards are told of a public page. */
public final class Teaser {
  private static final int LONGEST = 160;

  private Teaser() {}

  /** The beginning of a description, cut between words; empty without one. */
  public static String of(@Nullable String description) {
    String line = description == null ? "" : description.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + "…";
  }

  /**
   * A product with its prices as an aggregate offer, seller included; prices are those for one unit
   * at the tiers' quantities.
   */
  public static StructuredData product(ProductView product, List<String> pictures, String origin) {
    return StructuredData.of("Product")
        .with("name", product.title())
        .with("description", product.description())
        .with("sku", product.number())
        .with("url", origin + "/products/" + product.slug())
        .with("inLanguage", product.language())
        .with("image", pictures.isEmpty() ? null : absolute(pictures, origin))
        .with("countryOfOrigin", product.origin() == null ? null : product.origin().code())
        .with("offers", offers(product, origin));
  }

  private static @Nullable StructuredData offers(ProductView product, String origin) {
    if (product.tiers().isEmpty() || product.currency() == null) {
      return null;
    }
    List<BigDecimal> prices = product.tiers().stream().map(PriceTier::price).toList();
    return StructuredData.of("AggregateOffer")
        .with("priceCurrency", product.currency().getCurrencyCode())
        .with("lowPrice", Collections.min(prices))
        .with("highPrice", Collections.max(prices))
        .with("offerCount", prices.size())
        .with(
            "seller",
            StructuredData.of("Organization")
                .with("name", product.supplier().name())
                .with("url", origin + "/s/" + product.supplier().number()));
  }

  /** A supplier as an organisation with the place it is at. */
  public static StructuredData supplier(SupplierView supplier, String origin) {
    return StructuredData.of("Organization")
        .with("name", supplier.name())
        .with("description", supplier.description())
        .with("url", origin + "/s/" + supplier.number())
        .with("sameAs", supplier.website())
        .with(
            "address",
            StructuredData.of("PostalAddress")
                .with("addressLocality", supplier.city())
                .with("addressCountry", supplier.country().code()));
  }

  private static List<String> absolute(List<String> paths, String origin) {
    return paths.stream().map(path -> origin + path).toList();
  }
}
