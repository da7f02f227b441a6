package org.entrepot.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.PaymentTrigger;

/** Writes what happens into an order's history, and tells both sides. */
@ApplicationScoped
class History {

  @Inject private Orders orders;
  @Inject private Outbox outbox;
  @Inject private TradeClock clock;

  void record(Order order, OrderEventKind kind, Side side, Map<String, String> facts) {
    orders.add(new OrderEvent(order.id(), kind, side, facts, clock.now()));
  }

  /** Tells both sides, with the facts that every notice of an order names and these. */
  void tell(Order order, String type, Map<String, String> facts) {
    Deal deal = order.agreed().deal();
    Map<String, String> told = new TreeMap<>(facts);
    told.put("order", order.number());
    told.put("seller", deal.seller().name());
    told.put("buyer", deal.buyer().name());
    told.put("total", Figures.money(deal.total()));
    outbox.publish(new Event(type, order.number(), told, order.agreed().parties().ids()));
  }

  /** Lets the milestones fall due that wait for this fact. */
  void fallDue(Order order, Side side, PaymentTrigger trigger, LocalDate on) {
    order.milestones().stream()
        .filter(each -> each.trigger() == trigger && each.status() == MilestoneStatus.PLANNED)
        .forEach(
            milestone -> {
              milestone.fallDue(on);
              record(order, OrderEventKind.MILESTONE_DUE, side, facts(milestone, on));
            });
  }

  static Map<String, String> facts(Milestone milestone, LocalDate on) {
    return Map.of(
        "milestone", Integer.toString(milestone.position()),
        "amount", Figures.money(milestone.amount()),
        "on", on.toString());
  }
}
