/** What contract, order and invoice share about one deal, beside the values themselves. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.deal;
