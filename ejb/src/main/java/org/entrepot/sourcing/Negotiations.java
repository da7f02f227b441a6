package org.entrepot.sourcing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/** What the sides read: quotations, their versions, and the buyer's comparison. */
@Service
public class Negotiations {

  @Inject private Rfqs rfqs;
  @Inject private Quotations quotations;
  @Inject private QuotationViews views;

  /** A quotation to which the acting company is party. */
  @Needs(Right.READ)
  @Reads
  public QuotationView quotation(Caller caller, @Subject String number) {
    Quotation quotation = quotations.of(number, caller.company());
    return views.full(quotation, quotation.parties().sideOf(caller.company()));
  }

  /** The number of the RFQ that a quotation answers. */
  @Needs(Right.WITHIN)
  @Reads
  public String rfqOf(Caller caller, @Subject String number) {
    return quotations.rfqNumberOf(number);
  }

  /** The versions as their digests saw them, oldest first. */
  @Needs(Right.READ)
  @Reads
  public List<ChainLink> chain(Caller caller, @Subject String number) {
    Quotation quotation = quotations.of(number, caller.company());
    return quotations.versionsOf(quotation).stream().map(QuotationVersion::link).toList();
  }

  /** The quotations to which the acting company is party, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<QuotationSummary> quotations(Caller caller, FindQuotations find, PageRequest page) {
    return views.list(quotations.of(caller.company(), find, page), page, caller.company());
  }

  /** The quotations on one of the buyer's RFQs, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<QuotationSummary> quotationsOn(
      Caller caller, @Subject String rfqNumber, PageRequest page) {
    Rfq rfq = rfqs.own(rfqNumber, caller.company());
    return views.list(quotations.of(rfq, page), page, caller.company());
  }

  /**
   * The quotations on one of the buyer's RFQs side by side: those that stand, and after the award
   * those that stood against each other.
   */
  @Needs(Right.READ)
  @Reads
  public ComparisonView comparison(Caller caller, @Subject String rfqNumber) {
    Rfq rfq = rfqs.own(rfqNumber, caller.company());
    List<Quotation> compared =
        quotations.of(rfq, new PageRequest(PageRequest.MAXIMUM_LIMIT, null)).stream()
            .filter(Negotiations::isCompared)
            .toList();
    Map<Long, Offer> offers = quotations.latest(compared);
    Map<Long, SupplierRecord> records = quotations.recordsOf(compared);
    List<SideBySide.Bid> bids =
        compared.stream()
            .map(
                quotation ->
                    new SideBySide.Bid(
                        quotation,
                        Objects.requireNonNull(offers.get(quotation.id())),
                        Objects.requireNonNull(
                            records.get(quotation.parties().id(Side.SUPPLIER).value()))))
            .toList();
    return new SideBySide(RfqViews.own(rfq, rfqs.attachmentsOf(rfq)), bids).view();
  }

  private static boolean isCompared(Quotation quotation) {
    return quotation.status() == QuotationStatus.OPEN
        || quotation.status() == QuotationStatus.ACCEPTED
        || quotation.cause() == DeclineCause.AWARDED_ELSEWHERE;
  }
}
