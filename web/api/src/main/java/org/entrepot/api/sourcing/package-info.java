/** Requests for quotation and quotations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.sourcing;
