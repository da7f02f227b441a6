package org.entrepot.catalog;

import org.entrepot.platform.page.PageRequest;

/** The catalogue's own readers of texts from outside, for those who try them with any text. */
public final class CatalogTexts {

  private CatalogTexts() {}

  /** The cursor in every order that a list may have. */
  public static void readCursor(String text) {
    for (ProductSort sort : ProductSort.values()) {
      ProductCursor.of(PageRequest.of(20, text), sort).ifPresent(ProductCursor::parameters);
    }
  }

  public static void readQuery(String text) {
    FindProducts query = FindProducts.read(name -> text);
    query.words();
    query.categories();
  }

  public static void readSlug(String text) {
    ProductSlug.numberIn(text);
    ProductSlug.of(text, "PRD-7K2M9QXD4B");
  }
}
