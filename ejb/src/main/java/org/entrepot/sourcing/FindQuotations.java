package org.entrepot.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * Which of its quotations a company looks for.
 *
 * @param side on which the company stands; absent for both
 */
public record FindQuotations(@Nullable Side side, @Nullable QuotationStatus status) {}
