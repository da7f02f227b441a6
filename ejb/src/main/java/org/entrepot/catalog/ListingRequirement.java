package org.entrepot.catalog;

/**
 * One line of what a product needs before it is published.
 *
 * @param code the message key {@code catalog.requirement.<code>}
 * @param met whether the supplier has given it
 */
public record ListingRequirement(String code, boolean met) {}
