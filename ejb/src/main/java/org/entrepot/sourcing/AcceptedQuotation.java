package org.entrepot.sourcing;

import java.time.Instant;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.value.Deal;

/**
 * What an acceptance brought about.
 *
 * @param number the quotation's
 * @param acceptedBy the side that had the last word
 */
public record AcceptedQuotation(
    String number, String rfq, int sequence, Side acceptedBy, Instant acceptedAt, Deal deal)
    implements Numbered {}
