package org.entrepot.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.contracting.ContractView;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.ordering.HandOverView;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderLineView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderView;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything around it: the timeline across contract, money, goods and customs, the
 * invoices, and what the reader may do next.
 *
 * @param contractDocument the contract's legal number
 * @param steps what the caller may do, the step that the order waits for first
 * @param waiting whether the order waits for the other side
 */
public record OrderDetail(
    String number,
    OrderStatus status,
    String contract,
    String contractDocument,
    String quotation,
    Party seller,
    Party buyer,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate placedOn,
    LocalDate shipBy,
    Money total,
    List<OrderLineView> lines,
    List<MilestoneView> milestones,
    List<PackageGroup> packages,
    List<HandOverView> handOvers,
    @Nullable String cancelReason,
    Instant placedAt,
    List<InvoiceSummary> invoices,
    List<Knot> timeline,
    List<Step> steps,
    boolean waiting,
    long version)
    implements Numbered {

  static OrderDetail of(
      OrderView order,
      ContractView contract,
      List<InvoiceSummary> invoices,
      List<Knot> timeline,
      List<Step> steps,
      boolean waiting) {
    return new OrderDetail(
        order.number(),
        order.status(),
        order.contract(),
        contract.documentNumber(),
        order.quotation(),
        order.seller(),
        order.buyer(),
        order.delivery(),
        order.payment(),
        order.placedOn(),
        order.shipBy(),
        order.total(),
        order.lines(),
        order.milestones(),
        order.packages(),
        order.handOvers(),
        order.cancelReason(),
        order.placedAt(),
        invoices,
        timeline,
        steps,
        waiting,
        order.version());
  }
}
