package org.entrepot.sourcing;

/** What a supplier has done on this exchange so far. */
public record SupplierRecord(long quoted, long awarded) {}
