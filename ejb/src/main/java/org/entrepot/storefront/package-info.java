/**
 * A supplier's own page: its address, its colour, what the works are like, and whether prices are
 * told only to those who ask.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.storefront;
