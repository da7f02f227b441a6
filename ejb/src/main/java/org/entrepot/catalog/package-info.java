/**
 * What suppliers offer: products with price tiers and pictures, the tree of categories, and the
 * public list of them. The one thing seen of another component is the SQL view {@code
 * catalog_verified_supplier}: a product is public while its supplier is verified, so that nobody
 * can forget to hide one.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.catalog;
