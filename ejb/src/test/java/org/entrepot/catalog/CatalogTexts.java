package org.entrepot.catalog;

/** The catalogue's own readers of texts from outside, for those who try them with any text. */
public final class CatalogTexts {

  private CatalogTexts() {}

  public static void readSlug(String text) {
    ProductSlug.numberIn(text);
    ProductSlug.of(text, "PRD-7K2M9QXD4B");
  }
}
