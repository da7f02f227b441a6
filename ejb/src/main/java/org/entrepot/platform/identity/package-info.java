/** People's accounts at the identity provider, as far as the exchange manages them. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.identity;
