/** The stories of the trade across components, and the overviews that read across them. */
@org.jspecify.annotations.NullMarked
package org.entrepot.process;
