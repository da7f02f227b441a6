package org.entrepot.sourcing;

import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the open market.
 *
 * @param q words of the title
 * @param country the buyer's
 */
public record FindRfqs(@Nullable String q, @Nullable CountryCode country) {}
