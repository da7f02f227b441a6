package org.entrepot.catalog;

/** A public product with its supplier, as one row. */
record ShownProduct(Product product, VerifiedSupplier supplier) {

  ListedProduct listed() {
    ListedProduct listed = product.listed(supplier.view());
    return supplier.isInquiryOnly() ? listed.withoutPrice() : listed;
  }

  ProductView view() {
    ProductView view = product.publicView(supplier.view());
    return supplier.isInquiryOnly() ? view.withoutPrices() : view;
  }
}
