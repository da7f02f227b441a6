package org.entrepot.sourcing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnLocode;

/** A buyer, two suppliers and what they say, for the tests of this package. */
final class Scene {

  static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456Z");
  static final Instant DEADLINE = Instant.parse("2026-12-06T16:00:00Z");
  static final Duration USUAL_TIME = Duration.ofDays(14);
  static final Duration USUAL_VALIDITY = Duration.ofDays(30);
  static final Currency EUR = Currency.getInstance("EUR");
  static final DeliveryTerms FOB = new DeliveryTerms(Incoterm.FOB, "Ningbo", UnLocode.of("CNNBG"));
  static final PaymentPlan THIRTY_SEVENTY = PaymentPlan.of("30 ON_ORDER, 70 BEFORE_SHIPMENT");

  static final Acting BUYER = company(1, "COM-BUYER", "Nordlicht Handel GmbH", "DE");
  static final Acting SUPPLIER = company(2, "COM-SUPPLIER", "宁波光明有限公司", "CN");
  static final Acting RIVAL = company(3, "COM-RIVAL", "Hanoi Lighting JSC", "VN");

  private Scene() {}

  private static Acting company(long id, String number, String name, String country) {
    Party party = new Party(number, name, CountryCode.of(country), List.of("1 Road"), "T1", "R1");
    return new Acting(CompanyId.of(id), party, true, "UTC");
  }

  static WriteRfq wish() {
    return wish(
        DEADLINE,
        false,
        line("LED panel 60 × 60", "500 C62", "12.5"),
        line("Mounting frame", "500 C62", null));
  }

  static WriteRfq wish(Instant deadline, boolean shared, WriteRfq.Line... lines) {
    return new WriteRfq(
        "LED panels", "For offices", "en", FOB, EUR, deadline, shared, List.of(lines));
  }

  static WriteRfq.Line line(String description, String quantity, String targetPrice) {
    return new WriteRfq.Line(
        null,
        description,
        null,
        Quantity.parse(quantity),
        targetPrice == null ? null : new BigDecimal(targetPrice));
  }

  static Rfq draft() {
    return new Rfq(BUYER, wish(), NOW);
  }

  static Rfq open() {
    return open(10);
  }

  static Rfq open(int seats) {
    Rfq rfq = draft();
    rfq.publish(BUYER.party(), seats, USUAL_TIME, NOW);
    return rfq;
  }

  static Rfq in(RfqStatus status) {
    Rfq rfq = status == RfqStatus.DRAFT ? draft() : open();
    switch (status) {
      case CLOSED -> rfq.closeAtDeadline(DEADLINE.plusSeconds(1));
      case AWARDED -> rfq.award("QUO-1", NOW);
      case CANCELLED -> rfq.cancel(null, NOW);
      case EXPIRED -> {
        rfq.closeAtDeadline(DEADLINE.plusSeconds(1));
        rfq.expireWithout(0);
      }
      default -> {}
    }
    return rfq;
  }

  static QuoteLine quote(int position, String price) {
    return new QuoteLine(position, new BigDecimal(price), null, 30, null, null, null, null);
  }

  static SubmitQuotation bid(String... prices) {
    QuoteLine[] lines = new QuoteLine[prices.length];
    for (int i = 0; i < prices.length; i++) {
      lines[i] = quote(i + 1, prices[i]);
    }
    return new SubmitQuotation(List.of(lines), null, THIRTY_SEVENTY, null, null, null);
  }

  static CounterOffer counter(String price) {
    return new CounterOffer(List.of(quote(1, price)), null, null, null, "Please", "en");
  }

  /** A quotation with its first version on the table; it is the buyer's turn. */
  static Negotiation submitted() {
    return submitted(SUPPLIER, bid("13.10", "4"));
  }

  static Negotiation submitted(Acting supplier, SubmitQuotation bid) {
    Rfq rfq = open();
    Quotation quotation = new Quotation(rfq, supplier.id(), supplier.party(), NOW);
    Offer first = new OfferWriter(quotation, rfq).first(bid, USUAL_VALIDITY, NOW);
    return new Negotiation(rfq, quotation, quotation.add(first));
  }

  /** A quotation on its RFQ with what is on the table. */
  record Negotiation(Rfq rfq, Quotation quotation, QuotationVersion latest) {

    Negotiation next(Side side, String price) {
      return next(side, counter(price), NOW.plusSeconds(60L * latest.offer().sequence()));
    }

    Negotiation next(Side side, CounterOffer change, Instant at) {
      Offer offer = new OfferWriter(quotation, rfq).next(latest.offer(), change, side, at);
      return new Negotiation(rfq, quotation, quotation.add(offer));
    }
  }
}
