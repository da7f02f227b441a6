package org.entrepot.catalog;

/** A public product with its supplier, as one row. */
record ShownProduct(Product product, VerifiedSupplier supplier) {

  ProductCard card() {
    ProductCard card = product.card(supplier.view());
    return supplier.isInquiryOnly() ? card.withoutPrice() : card;
  }

  ProductView view() {
    ProductView view = product.publicView(supplier.view());
    return supplier.isInquiryOnly() ? view.withoutPrices() : view;
  }
}
