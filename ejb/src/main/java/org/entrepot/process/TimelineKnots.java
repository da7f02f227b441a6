package org.entrepot.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.contracting.ConsentView;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Formation;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.ordering.Lane;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderEventKind;
import org.entrepot.ordering.OrderEventView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderView;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.text.Figures;

/**
 * Ties a trade's facts into one line of time: what was done, in order; what is now; what is next.
 */
final class TimelineKnots {

  private final OrderView order;
  private final ContractView contract;
  private final List<OrderEventView> events;
  private final List<InvoiceSummary> invoices;
  private final List<Knot> knots = new ArrayList<>();

  TimelineKnots(
      OrderView order,
      ContractView contract,
      List<OrderEventView> events,
      List<InvoiceSummary> invoices) {
    this.order = order;
    this.contract = contract;
    this.events = events;
    this.invoices = invoices;
  }

  List<Knot> all() {
    addContract();
    addMoney();
    addGoods();
    addCustoms();
    Comparator<Knot> byState = Comparator.comparing(Knot::state);
    Comparator<Knot> byTime =
        Comparator.comparing(Knot::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
    return knots.stream().sorted(byState.thenComparing(byTime)).toList();
  }

  private void addContract() {
    knots.add(
        Knot.done(Lane.CONTRACT, "concluded", concludedAt())
            .naming(Map.of("document", contract.documentNumber()))
            .openingContract(contract.number()));
    if (contract.formation() == Formation.ON_SIGNATURE) {
      addSignature(Side.SELLER);
      addSignature(Side.BUYER);
    }
    if (order.status() == OrderStatus.CANCELLED) {
      String reason = Optional.ofNullable(order.cancelReason()).orElse("");
      add(Lane.CONTRACT, "cancelled", OrderEventKind.CANCELLED, false, Map.of("reason", reason));
      return;
    }
    Instant inForceAt = contract.inForceAt();
    if (inForceAt == null) {
      knots.add(Knot.open(Lane.CONTRACT, "in_force", false).openingContract(contract.number()));
    } else {
      knots.add(Knot.done(Lane.CONTRACT, "in_force", inForceAt).openingContract(contract.number()));
    }
    add(Lane.CONTRACT, "closed", OrderEventKind.CLOSED, false, Map.of());
  }

  /** A contract formed by acceptance is in force a moment before its order is placed. */
  private Instant concludedAt() {
    Instant inForceAt = contract.inForceAt();
    return inForceAt == null || order.placedAt().isBefore(inForceAt) ? order.placedAt() : inForceAt;
  }

  private void addSignature(Side side) {
    String code = side == Side.SELLER ? "signed_seller" : "signed_buyer";
    Optional<ConsentView> consent =
        contract.signatures().stream().filter(each -> each.side() == side).findFirst();
    boolean open = order.status() == OrderStatus.AWAITING_SIGNATURE;
    if (consent.isPresent()) {
      knots.add(
          Knot.done(Lane.CONTRACT, code, consent.get().at())
              .naming(Map.of("person", consent.get().person()))
              .openingContract(contract.number()));
    } else if (open) {
      knots.add(Knot.open(Lane.CONTRACT, code + "_due", true).openingContract(contract.number()));
    }
  }

  private void addMoney() {
    invoices.forEach(this::addInvoice);
    boolean over = order.status() == OrderStatus.CANCELLED;
    if (!over && invoices.stream().noneMatch(each -> each.kind() == InvoiceKind.COMMERCIAL)) {
      knots.add(Knot.open(Lane.MONEY, "invoice_commercial_due", false));
    }
    order.milestones().forEach(this::addMilestone);
  }

  private void addInvoice(InvoiceSummary invoice) {
    boolean proforma = invoice.kind() == InvoiceKind.PROFORMA;
    String code = proforma ? "invoice_proforma" : "invoice_commercial";
    Map<String, String> facts =
        Map.of(
            "document", Optional.ofNullable(invoice.documentNumber()).orElse(""),
            "amount", Figures.money(invoice.total()));
    Knot knot =
        invoice.status() == InvoiceStatus.DRAFT
            ? Knot.open(Lane.MONEY, code + "_draft", true)
            : Knot.done(Lane.MONEY, code, invoice.issuedAt());
    knots.add(knot.naming(facts).openingInvoice(invoice.number()));
  }

  private void addMilestone(MilestoneView milestone) {
    if (milestone.status() == MilestoneStatus.CANCELLED) {
      return;
    }
    Map<String, String> facts =
        Map.of(
            "amount", Figures.money(milestone.amount()),
            "percent", milestone.percent().toPlainString(),
            "trigger", milestone.trigger().name());
    if (milestone.status() == MilestoneStatus.PAID) {
      Instant at = paidAt(milestone);
      knots.add(Knot.done(Lane.MONEY, "milestone_paid", at).naming(facts));
    } else {
      boolean due = milestone.status() == MilestoneStatus.DUE;
      knots.add(
          Knot.open(Lane.MONEY, due ? "milestone_due" : "milestone_planned", due)
              .naming(facts)
              .by(milestone.dueOn()));
    }
  }

  private Instant paidAt(MilestoneView milestone) {
    String position = Integer.toString(milestone.position());
    return events.stream()
        .filter(event -> event.kind() == OrderEventKind.MILESTONE_PAID)
        .filter(event -> position.equals(event.facts().get("milestone")))
        .map(OrderEventView::at)
        .findFirst()
        .orElse(order.placedAt());
  }

  private void addGoods() {
    if (order.status() == OrderStatus.CANCELLED) {
      return;
    }
    OrderStatus status = order.status();
    add(
        Lane.GOODS,
        "production",
        OrderEventKind.PRODUCTION_STARTED,
        status == OrderStatus.CONFIRMED,
        Map.of());
    addReadiness();
    addHandOvers();
    boolean arriving = status == OrderStatus.SHIPPED && !isOutstanding();
    add(Lane.GOODS, "delivered", OrderEventKind.DELIVERED, arriving, Map.of());
    add(Lane.GOODS, "accepted", OrderEventKind.ACCEPTED, status == OrderStatus.DELIVERED, Map.of());
  }

  private void addReadiness() {
    List<OrderEventView> ready = ofKind(OrderEventKind.READY);
    ready.forEach(
        event -> knots.add(Knot.done(Lane.GOODS, "ready", event.at()).naming(event.facts())));
    boolean more = isOutstanding() && !hasPacked();
    if (ready.isEmpty() || (more && order.status() == OrderStatus.SHIPPED)) {
      boolean now =
          order.status() == OrderStatus.IN_PRODUCTION || order.status() == OrderStatus.SHIPPED;
      knots.add(Knot.open(Lane.GOODS, "ready_due", now).by(order.shipBy()));
    }
  }

  private void addHandOvers() {
    ofKind(OrderEventKind.HANDED_OVER)
        .forEach(
            event ->
                knots.add(Knot.done(Lane.GOODS, "handed_over", event.at()).naming(event.facts())));
    if (isOutstanding()) {
      knots.add(Knot.open(Lane.GOODS, "hand_over_due", hasPacked()).by(order.shipBy()));
    }
  }

  /** What an authority will ask for is known early or missing late. */
  private void addCustoms() {
    if (order.status() == OrderStatus.CANCELLED) {
      return;
    }
    long known =
        order.lines().stream().filter(line -> line.hs() != null && line.origin() != null).count();
    Map<String, String> facts =
        Map.of("known", Long.toString(known), "lines", Integer.toString(order.lines().size()));
    if (known == order.lines().size()) {
      knots.add(Knot.done(Lane.CUSTOMS, "codes_known", order.placedAt()).naming(facts));
    } else if (isOutstanding()) {
      knots.add(Knot.open(Lane.CUSTOMS, "codes_missing", true).naming(facts));
    }
    List<OrderEventView> ready = ofKind(OrderEventKind.READY);
    knots.add(
        ready.isEmpty()
            ? Knot.open(Lane.CUSTOMS, "weights_due", false)
            : Knot.done(Lane.CUSTOMS, "weights_known", ready.get(0).at()));
  }

  private void add(
      Lane lane, String code, OrderEventKind kind, boolean now, Map<String, String> facts) {
    List<OrderEventView> happened = ofKind(kind);
    knots.add(
        (happened.isEmpty()
                ? Knot.open(lane, code + "_due", now)
                : Knot.done(lane, code, happened.get(0).at()))
            .naming(facts));
  }

  private List<OrderEventView> ofKind(OrderEventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }

  private boolean hasPacked() {
    return order.lines().stream().anyMatch(line -> line.packed().signum() > 0);
  }

  private boolean isOutstanding() {
    return order.lines().stream().anyMatch(line -> line.ordered().compareTo(line.handedOver()) > 0);
  }
}
