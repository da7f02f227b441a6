package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.OrderEventView;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.deal.Side;

/** Reads an order across the components: what was done, what is now, what is next, and for whom. */
@Service
public class OrderTimeline {

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;
  @Inject private Invoicing invoicing;

  /** An order with its timeline; a foreign one is not found. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public OrderDetail of(Caller caller, @Subject String number) {
    OrderView order = ordering.order(caller, number);
    ContractView contract = contracting.contract(caller, order.contract());
    List<OrderEventView> events = ordering.events(caller, number);
    List<InvoiceSummary> invoices = invoicing.ofOrder(caller, number);
    List<Knot> knots = new TimelineKnots(order, contract, events, invoices).all();
    NextSteps next = new NextSteps(order, contract);
    Optional<Side> side = side(caller, order);
    List<Step> own = side.map(each -> allowed(caller, next, each)).orElse(List.of());
    boolean waiting = side.map(next::waitsForOther).orElse(false);
    return OrderDetail.of(order, contract, invoices, knots, own, waiting);
  }

  private static List<Step> allowed(Caller caller, NextSteps next, Side side) {
    return next.of(side).stream().filter(step -> step.isFor(side, caller)).toList();
  }

  private static Optional<Side> side(Caller caller, OrderView order) {
    Optional<String> company = caller.member().map(Acting::party).map(party -> party.number());
    if (company.equals(Optional.of(order.seller().number()))) {
      return Optional.of(Side.SELLER);
    }
    return company.equals(Optional.of(order.buyer().number()))
        ? Optional.of(Side.BUYER)
        : Optional.empty();
  }
}
