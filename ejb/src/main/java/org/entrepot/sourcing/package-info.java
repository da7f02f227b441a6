/**
 * From a need to an award: requests for quotation, the suppliers' quotations in versions that hang
 * together by digests, and their comparison.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.sourcing;
