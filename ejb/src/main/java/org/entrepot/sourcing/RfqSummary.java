package org.entrepot.sourcing;

import java.time.Instant;
import org.entrepot.platform.value.DeliveryTerms;
import org.jspecify.annotations.Nullable;

/**
 * An RFQ in its buyer's list.
 *
 * @param lines how many there are
 * @param quotations how many suppliers have quoted
 */
public record RfqSummary(
    String number,
    RfqStatus status,
    String title,
    int lines,
    int quotations,
    int seatsLeft,
    DeliveryTerms delivery,
    @Nullable Instant deadline,
    @Nullable String awardedQuotation,
    Instant createdAt) {}
