package org.entrepot.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;

/** What the two sides of a quotation get to see of it. */
@ApplicationScoped
class QuotationViews {

  @Inject private Quotations quotations;

  /** Everything, with the versions and messages. */
  QuotationView full(Quotation quotation, Side reader) {
    return new QuotationView(
        quotation.number(),
        quotation.status(),
        reader,
        quotation.turn().orElse(null),
        quotation.rfq(),
        quotation.title(),
        quotation.parties().trader(Side.SUPPLIER),
        quotation.parties().trader(Side.BUYER),
        quotation.digest(),
        quotation.validity().until(),
        quotations.versionsOf(quotation).stream().map(QuotationVersion::view).toList(),
        quotations.messagesOf(quotation).stream().map(QuotationMessage::view).toList(),
        quotation.cause(),
        quotation.reason(),
        quotation.submittedAt(),
        quotation.endedAt(),
        quotation.version());
  }

  /** A page of one company's list. */
  Page<QuotationSummary> list(List<Quotation> rows, PageRequest page, CompanyId reader) {
    Map<Long, Offer> offers = quotations.latest(rows);
    return Page.cut(
        rows,
        page,
        Quotation::id,
        row -> summary(row, Objects.requireNonNull(offers.get(row.id())), reader));
  }

  private static QuotationSummary summary(Quotation quotation, Offer offer, CompanyId reader) {
    return new QuotationSummary(
        quotation.number(),
        quotation.status(),
        quotation.parties().sideOf(reader),
        quotation.turn().orElse(null),
        quotation.rfq(),
        quotation.title(),
        offer.supplier(),
        offer.buyer(),
        offer.total(),
        offer.longestLeadTimeDays(),
        quotation.validity().until(),
        quotation.sequence(),
        quotation.changedAt());
  }
}
