/**
 * Invoices: one set of facts each, drafted while it may change, numbered and printed once at issue
 * and never changed after.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.invoicing;
