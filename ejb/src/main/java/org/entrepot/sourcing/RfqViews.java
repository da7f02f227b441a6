package org.entrepot.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each reader gets to see of an RFQ. */
final class RfqViews {

  private RfqViews() {}

  /** For everybody, of a published one. */
  static RfqTitle title(Rfq rfq) {
    return title(rfq, false);
  }

  /** For the buyer's list. */
  static RfqTitle ownTitle(Rfq rfq) {
    return title(rfq, true);
  }

  private static RfqTitle title(Rfq rfq, boolean own) {
    return new RfqTitle(
        rfq.number(),
        rfq.status(),
        rfq.need().title(),
        rfq.country(),
        rfq.lines().get(0).quantity(),
        rfq.lines().size(),
        rfq.need().delivery(),
        rfq.deadline(),
        rfq.seats().left(),
        rfq.publishedAt(),
        own ? rfq.seats().used() : null,
        own ? rfq.awardedQuotation() : null);
  }

  /** For the buyer itself. */
  static RfqView own(Rfq rfq, List<RfqAttachment> attachments) {
    return view(rfq, attachments, true, null);
  }

  /**
   * For a supplier: no rival, no target price unless it is shared, and the buyer's name only after
   * it has quoted.
   *
   * @param quotation the number of its own quotation
   */
  static RfqView supplier(Rfq rfq, List<RfqAttachment> attachments, @Nullable String quotation) {
    return view(rfq, attachments, false, quotation);
  }

  private static RfqView view(
      Rfq rfq, List<RfqAttachment> attachments, boolean own, @Nullable String quotation) {
    Need need = rfq.need();
    String awarded = rfq.awardedQuotation();
    boolean toldAward = own || (quotation != null && quotation.equals(awarded));
    boolean withTarget = own || need.sharesTargetPrices();
    return new RfqView(
        rfq.number(),
        rfq.status(),
        own,
        need.title(),
        need.description(),
        need.language(),
        own || quotation != null ? Trader.of(rfq.buyer()) : null,
        rfq.country(),
        need.delivery(),
        need.currency(),
        rfq.deadline(),
        rfq.zone(),
        need.sharesTargetPrices(),
        rfq.lines().stream().map(line -> line.view(need.currency(), withTarget)).toList(),
        attachments.stream().map(RfqAttachment::view).toList(),
        rfq.seats().offered(),
        rfq.seats().left(),
        own ? rfq.seats().used() : null,
        quotation,
        toldAward ? awarded : null,
        rfq.reason(),
        rfq.createdAt(),
        rfq.publishedAt(),
        rfq.closedAt(),
        rfq.version());
  }
}
