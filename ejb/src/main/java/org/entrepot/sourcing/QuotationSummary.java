package org.entrepot.sourcing;

import java.time.Instant;
import org.entrepot.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a list.
 *
 * @param side the reader's
 * @param turn whose word is awaited, null when it has ended
 * @param total of the latest version
 * @param versions how many there are
 */
public record QuotationSummary(
    String number,
    QuotationStatus status,
    Side side,
    @Nullable Side turn,
    String rfq,
    String title,
    Trader supplier,
    Trader buyer,
    Money total,
    int longestLeadTimeDays,
    Instant validUntil,
    int versions,
    Instant changedAt) {}
