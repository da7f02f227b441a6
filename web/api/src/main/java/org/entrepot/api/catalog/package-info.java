/** Products, their pictures and the tree of categories over HTTP. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.catalog;
