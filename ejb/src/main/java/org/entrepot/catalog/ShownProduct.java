package org.entrepot.catalog;

/** A public product with its supplier, as one row. */
record ShownProduct(Product product, VerifiedSupplier supplier) {

  ListedProduct listed() {
    return product.listed(supplier.view());
  }

  ProductView view() {
    return product.publicView(supplier.view());
  }
}
