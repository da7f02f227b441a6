/** The search beside the lists that it serves. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.search;
