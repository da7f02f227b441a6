package org.entrepot.sourcing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.UnitPrice;

/**
 * Lays quotations side by side and marks the best of each row. Only what the buyer may accept
 * competes for a mark; a counter-offer of the buyer's own would win every one.
 */
final class SideBySide {

  /** A quotation with what stands on its table. */
  record Bid(Quotation quotation, Offer offer, SupplierRecord record) {

    boolean competes() {
      return quotation.status() == QuotationStatus.ACCEPTED || isAcceptable();
    }

    boolean isAcceptable() {
      return quotation.turn().filter(Side.BUYER::equals).isPresent();
    }
  }

  private final RfqView rfq;
  private final List<Bid> bids;
  private final Optional<Money> lowestTotal;
  private final OptionalInt shortestLeadTime;

  SideBySide(RfqView rfq, List<Bid> bids) {
    this.rfq = rfq;
    this.bids = bids;
    this.lowestTotal =
        bids.stream().filter(Bid::competes).map(bid -> bid.offer().total()).min(Money::compareTo);
    this.shortestLeadTime =
        bids.stream()
            .filter(Bid::competes)
            .mapToInt(bid -> bid.offer().longestLeadTimeDays())
            .min();
  }

  ComparisonView view() {
    return new ComparisonView(rfq, bids.stream().map(this::column).toList());
  }

  private ComparisonView.Column column(Bid bid) {
    Offer offer = bid.offer();
    Quotation quotation = bid.quotation();
    int days = offer.longestLeadTimeDays();
    return new ComparisonView.Column(
        quotation.number(),
        offer.supplier(),
        bid.record(),
        quotation.status(),
        quotation.turn().orElse(null),
        offer.author(),
        offer.sequence(),
        quotation.digest(),
        bid.isAcceptable(),
        offer.lines().stream().map(line -> cell(line, bid)).toList(),
        offer.total(),
        bid.competes() && lowestTotal.filter(offer.total()::equals).isPresent(),
        days,
        bid.competes() && shortestLeadTime.orElse(-1) == days,
        offer.validUntil(),
        offer.delivery(),
        !offer.delivery().equals(rfq.delivery()),
        offer.payment(),
        offer.note());
  }

  private ComparisonView.Cell cell(OfferLine line, Bid bid) {
    return new ComparisonView.Cell(
        line.position(),
        line.price(),
        line.amount(),
        line.leadTimeDays(),
        line.tiers(),
        line.note(),
        bid.competes() && lowestAmount(line.position()).filter(line.amount()::equals).isPresent(),
        target(line.position()).filter(target -> isAbove(line.price(), target)).isPresent());
  }

  private Optional<Money> lowestAmount(int position) {
    return bids.stream()
        .filter(Bid::competes)
        .flatMap(bid -> bid.offer().lines().stream())
        .filter(line -> line.position() == position)
        .map(OfferLine::amount)
        .min(Money::compareTo);
  }

  private Optional<UnitPrice> target(int position) {
    return rfq.lines().stream()
        .filter(line -> line.position() == position)
        .map(RfqLineView::targetPrice)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Compares prices for different base quantities exactly, by multiplying crosswise. */
  private static boolean isAbove(UnitPrice price, UnitPrice target) {
    BigDecimal left = price.amount().multiply(target.baseQuantity());
    BigDecimal right = target.amount().multiply(price.baseQuantity());
    return left.compareTo(right) > 0;
  }
}
