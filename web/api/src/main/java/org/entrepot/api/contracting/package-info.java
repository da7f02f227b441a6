/** Contracts over HTTP: acceptance, reading, signing, the printed paper. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.contracting;
