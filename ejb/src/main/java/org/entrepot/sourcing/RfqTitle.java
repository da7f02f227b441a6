package org.entrepot.sourcing;

import java.time.Instant;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Quantity;

/**
 * All that the open market shows of an RFQ: neither who asks nor what it may cost.
 *
 * @param country the buyer's
 * @param quantity of the first line
 * @param lines how many there are
 */
public record RfqTitle(
    String number,
    String title,
    CountryCode country,
    Quantity quantity,
    int lines,
    DeliveryTerms delivery,
    Instant deadline,
    int seatsLeft,
    Instant publishedAt) {}
