package org.entrepot.directory;

import java.time.Instant;

/**
 * A supplier of the public directory, with the time by which it is new.
 *
 * @param since when the company was founded here
 */
public record ListedSupplier(SupplierView supplier, Instant since) {}
