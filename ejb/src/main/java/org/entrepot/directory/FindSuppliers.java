package org.entrepot.directory;

import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the public directory.
 *
 * @param q words of the name
 * @param verifiedOnly leaves out companies whose badge has lapsed
 */
public record FindSuppliers(
    @Nullable String q, @Nullable CountryCode country, boolean verifiedOnly) {}
