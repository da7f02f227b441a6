package org.entrepot.sourcing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/** Writes the offers of one quotation: the first from the RFQ, each next from the one before. */
final class OfferWriter {

  private record Terms(
      Side author,
      Instant madeAt,
      DeliveryTerms delivery,
      PaymentPlan payment,
      Instant validUntil,
      @Nullable String note,
      @Nullable String language) {}

  private final Quotation quotation;
  private final Rfq rfq;
  private final Fields fields = new Fields();

  OfferWriter(Quotation quotation, Rfq rfq) {
    this.quotation = quotation;
    this.rfq = rfq;
  }

  /**
   * The supplier's first offer.
   *
   * @throws Refusal 422 for a line that is unknown, missing or answered twice, and for prices that
   *     do not hold
   */
  Offer first(SubmitQuotation command, Duration usualValidity, Instant now) {
    DeliveryTerms asked = rfq.need().delivery();
    DeliveryTerms delivery = command.delivery();
    Terms terms =
        new Terms(
            Side.SUPPLIER,
            now,
            delivery == null ? asked : delivery,
            command.payment(),
            now.plus(validity(command.validityDays()).orElse(usualValidity)),
            command.note(),
            command.language());
    return offer(terms, new LineWriter(rfq, List.of(), fields).write(command.lines()));
  }

  /**
   * The next version.
   *
   * @throws Refusal {@code offer_unchanged} (409) when it changes nothing, and as the first
   */
  Offer next(Offer previous, CounterOffer command, Side author, Instant now) {
    DeliveryTerms delivery = command.delivery();
    PaymentPlan payment = command.payment();
    List<QuoteLine> changes = command.lines();
    Terms terms =
        new Terms(
            author,
            now,
            delivery == null ? previous.delivery() : delivery,
            payment == null ? previous.payment() : payment,
            validity(command.validityDays()).map(now::plus).orElse(previous.validUntil()),
            command.note(),
            command.language());
    LineWriter writer = new LineWriter(rfq, previous.lines(), fields);
    Offer next = offer(terms, writer.write(changes == null ? List.of() : changes));
    if (next.isSameDealAs(previous)) {
      throw Refusal.rule("offer_unchanged");
    }
    return next;
  }

  private Offer offer(Terms terms, List<OfferLine> lines) {
    List<Money> amounts = lines.stream().map(OfferLine::amount).toList();
    Optional<Money> total = fields.read("lines", () -> Money.sum(rfq.need().currency(), amounts));
    fields.check();
    return new Offer(
        quotation.number(),
        rfq.number(),
        quotation.sequence() + 1,
        terms.author(),
        terms.madeAt(),
        quotation.parties().trader(Side.SUPPLIER),
        quotation.parties().trader(Side.BUYER),
        rfq.need().currency(),
        terms.delivery(),
        lines,
        total.orElseThrow(),
        terms.payment(),
        terms.validUntil(),
        Need.blankToNull(terms.note()),
        Need.blankToNull(terms.language()));
  }

  private static Optional<Duration> validity(@Nullable Integer days) {
    return Optional.ofNullable(days).map(Duration::ofDays);
  }
}
