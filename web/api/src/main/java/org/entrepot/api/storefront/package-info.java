/** Storefronts over HTTP. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.storefront;
