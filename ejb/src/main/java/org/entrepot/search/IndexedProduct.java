package org.entrepot.search;

/** A product in the index. */
final class IndexedProduct extends IndexedDocument {

  IndexedProduct(ProductDocument product, long generation) {
    super(product.number(), product.content(), generation);
  }
}
