package org.entrepot.search;

/** A supplier in the index. */
final class IndexedSupplier extends IndexedDocument {

  IndexedSupplier(SupplierDocument supplier, long generation) {
    super(supplier.number(), supplier.content(), generation);
  }
}
