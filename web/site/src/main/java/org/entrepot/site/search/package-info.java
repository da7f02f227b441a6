/** The search box's suggestions, and the index for who runs the exchange. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.search;
