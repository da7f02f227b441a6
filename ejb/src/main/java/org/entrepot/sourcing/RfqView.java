package org.entrepot.sourcing;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.jspecify.annotations.Nullable;

/**
 * An RFQ as its buyer or a supplier sees it.
 *
 * @param own whether the reader is the buyer
 * @param buyer null for a supplier that has not quoted
 * @param deadline null in a draft that leaves it to the exchange
 * @param zone the buyer's time zone id, in which the deadline was meant
 * @param quotations how many suppliers have quoted, for the buyer alone
 * @param quotation the number of the reader's own latest quotation
 * @param awardedQuotation the number of the accepted quotation, for the buyer and the supplier
 *     whose it is
 */
public record RfqView(
    String number,
    RfqStatus status,
    boolean own,
    String title,
    @Nullable String description,
    @Nullable String language,
    @Nullable Trader buyer,
    CountryCode country,
    DeliveryTerms delivery,
    Currency currency,
    @Nullable Instant deadline,
    String zone,
    boolean targetPricesShared,
    List<RfqLineView> lines,
    List<AttachmentView> attachments,
    int seats,
    int seatsLeft,
    @Nullable Integer quotations,
    @Nullable String quotation,
    @Nullable String awardedQuotation,
    @Nullable String reason,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    long version)
    implements Numbered {

  /** What writing the same again would say. */
  public WriteRfq asWritten() {
    return new WriteRfq(
        title,
        description,
        language,
        delivery,
        currency,
        deadline,
        targetPricesShared,
        lines.stream().map(RfqLineView::asWritten).toList());
  }
}
