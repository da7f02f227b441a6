/** The pages of asking, quoting, negotiating and comparing. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.sourcing;
