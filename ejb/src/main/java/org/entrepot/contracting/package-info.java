/**
 * Contracts: concluded from what both sides agreed on, printed once, and signed where a side asks
 * for it.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.contracting;
