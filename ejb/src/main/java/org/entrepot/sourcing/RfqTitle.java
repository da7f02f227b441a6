package org.entrepot.sourcing;

import java.time.Instant;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An RFQ in a list. This is all that the open market shows of it: neither who asks nor what it may
 * cost.
 *
 * @param country the buyer's
 * @param quantity of the first line
 * @param lines how many there are
 * @param deadline null in a draft that leaves it to the exchange
 * @param quotations how many suppliers have quoted, in the buyer's own list alone
 * @param awardedQuotation the number of the accepted quotation, in the buyer's own list alone
 */
public record RfqTitle(
    String number,
    RfqStatus status,
    String title,
    CountryCode country,
    Quantity quantity,
    int lines,
    DeliveryTerms delivery,
    @Nullable Instant deadline,
    int seatsLeft,
    @Nullable Instant publishedAt,
    @Nullable Integer quotations,
    @Nullable String awardedQuotation) {}
