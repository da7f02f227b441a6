/** Invoices on the desk: the list, one of them, its print. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.invoicing;
