package org.entrepot.catalog;

import org.entrepot.platform.value.HsCode;
import org.jspecify.annotations.Nullable;

/** A public product as lists show it, with the words by which it is found. */
public record ListedProduct(ProductCard card, @Nullable String description, @Nullable HsCode hs) {

  /** The product of somebody who tells prices only to those who ask. */
  ListedProduct withoutPrice() {
    return new ListedProduct(card.withoutPrice(), description, hs);
  }
}
