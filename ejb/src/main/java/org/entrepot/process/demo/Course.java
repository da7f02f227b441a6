package org.entrepot.process.demo;

import java.util.Locale;
import org.entrepot.platform.value.PaymentTrigger;

/**
 * The days on which the order of a tender goes on, counted back from today: the goods are ready
 * three days before they are promised, leave two days later and travel for three weeks.
 *
 * @param fate how far it comes
 * @param parts how many shipments it goes in
 * @param confirmed the day of the acceptance, or of the second signature
 */
record Course(Fate fate, int parts, boolean signing, int accepted, int confirmed, int leadTime) {

  private static final int JOURNEY = 22;

  /** The way of an order; each takes the ones before, except the cancellation. */
  enum Fate {
    AWAITING,
    SIGNED1,
    CANCELLED,
    CONFIRMED,
    PRODUCTION,
    READY,
    PART,
    SHIPPED,
    DELIVERED,
    ACCEPTED,
    CLOSED
  }

  static Course of(Tender tender, Bid winner) {
    String text = tender.fate().toUpperCase(Locale.ROOT);
    boolean twice = text.endsWith("2");
    Fate fate = Fate.valueOf(twice ? text.substring(0, text.length() - 1) : text);
    int accepted =
        tender.days() - winner.acceptance().map(Bid.Move::day).orElse(tender.deadlineDays());
    boolean signing = winner.supplier().facts().signing();
    return new Course(
        fate,
        twice || fate == Fate.PART ? 2 : 1,
        signing,
        accepted,
        signing ? accepted - 2 : accepted,
        winner.leadTimeDays());
  }

  boolean comesTo(Fate other) {
    return fate.compareTo(other) >= 0;
  }

  int production() {
    return confirmed - 3;
  }

  /** The day on which a part is packed, the first of them being 0. */
  int ready(int part) {
    return confirmed - Math.max(5, leadTime - 3) - part * 5;
  }

  int handOver(int part) {
    return ready(part) - 2;
  }

  int delivered() {
    return handOver(parts - 1) - JOURNEY;
  }

  int acceptedGoods() {
    return delivered() - 4;
  }

  /** How far an order comes before the supplier is paid so. */
  static Fate paidAt(PaymentTrigger trigger) {
    return switch (trigger) {
      case ON_ORDER -> Fate.PRODUCTION;
      case BEFORE_SHIPMENT -> Fate.SHIPPED;
      default -> Fate.CLOSED;
    };
  }

  int paidOn(PaymentTrigger trigger) {
    return switch (trigger) {
      case ON_ORDER -> confirmed - 2;
      case BEFORE_SHIPMENT -> ready(parts - 1) - 1;
      case ON_SHIPMENT -> handOver(parts - 1) - 5;
      default -> Math.max(1, acceptedGoods() - 6);
    };
  }
}
