/** The public directory of products, storefronts, and a supplier's own listings. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.catalog;
