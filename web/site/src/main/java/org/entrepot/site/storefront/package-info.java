/** The pages with which suppliers show themselves. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.storefront;
