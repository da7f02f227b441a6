/** Contracts on the desk: the list, one to read and sign, its print. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.contracting;
