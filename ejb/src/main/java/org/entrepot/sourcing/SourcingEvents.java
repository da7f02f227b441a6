package org.entrepot.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Money;

/** Tells what happened, to those whom it concerns and to nobody else. */
@ApplicationScoped
class SourcingEvents {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  @Inject private Outbox outbox;

  /** Tells the buyer about its RFQ. */
  void rfq(String type, Rfq rfq) {
    outbox.publish(new Event(type, rfq.number(), facts(rfq), List.of(rfq.buyerId())));
  }

  /** Tells the buyer and the suppliers that were still in the race. */
  void cancelled(Rfq rfq, List<Quotation> open) {
    List<CompanyId> audience = new ArrayList<>(List.of(rfq.buyerId()));
    open.forEach(quotation -> audience.add(quotation.parties().id(Side.SUPPLIER)));
    outbox.publish(new Event("rfq.cancelled", rfq.number(), facts(rfq), audience));
  }

  /** Tells one side about a quotation. */
  void quotation(String type, Quotation quotation, Money total, Side told) {
    CompanyId audience = quotation.parties().id(told);
    outbox.publish(new Event(type, quotation.number(), facts(quotation, total), List.of(audience)));
  }

  /** Tells both sides about a quotation. */
  void both(String type, Quotation quotation, Money total) {
    outbox.publish(
        new Event(
            type,
            quotation.number(),
            facts(quotation, total),
            List.of(quotation.parties().id(Side.BUYER), quotation.parties().id(Side.SUPPLIER))));
  }

  private static Map<String, String> facts(Rfq rfq) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("rfq", rfq.number());
    facts.put("title", rfq.need().title());
    facts.put("seats", String.valueOf(rfq.seats().used()));
    Instant deadline = rfq.deadline();
    if (deadline != null) {
      facts.put("deadline", MINUTE.format(deadline));
    }
    return facts;
  }

  private static Map<String, String> facts(Quotation quotation, Money total) {
    return Map.of(
        "quotation", quotation.number(),
        "rfq", quotation.rfq(),
        "title", quotation.title(),
        "supplier", quotation.parties().party(Side.SUPPLIER).name(),
        "buyer", quotation.parties().party(Side.BUYER).name(),
        "total", total.toString(),
        "validUntil", MINUTE.format(quotation.validity().until()));
  }
}
