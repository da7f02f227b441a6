package org.entrepot.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.contracting.ConsentView;
import org.entrepot.contracting.ContractStatus;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Formation;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderEventKind;
import org.entrepot.ordering.OrderEventView;
import org.entrepot.ordering.OrderLineView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderView;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.FixedClock;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.deal.PricedLine;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.Money;

/** Views of one trade as components give them, in the state that a test asks for. */
final class Trades {

  static final Deal DEAL = Deals.chairs();

  private OrderStatus status = OrderStatus.CONFIRMED;
  private Formation formation = Formation.ON_ACCEPTANCE;
  private final List<ConsentView> signatures = new ArrayList<>();
  private BigDecimal packed = BigDecimal.ZERO;
  private BigDecimal handedOver = BigDecimal.ZERO;
  private MilestoneStatus first = MilestoneStatus.DUE;
  private MilestoneStatus second = MilestoneStatus.PLANNED;

  private Trades() {}

  static Trades in(OrderStatus status) {
    Trades trade = new Trades();
    trade.status = status;
    return trade;
  }

  static Trades toSign(Side... signed) {
    Trades trade = in(OrderStatus.AWAITING_SIGNATURE);
    trade.formation = Formation.ON_SIGNATURE;
    for (Side side : signed) {
      trade.signatures.add(
          new ConsentView(
              side,
              PartyName.of(side == Side.SELLER ? DEAL.seller() : DEAL.buyer()),
              "Li Wei",
              Digest.of(new byte[] {7}),
              FixedClock.NOON.plusSeconds(5)));
    }
    return trade;
  }

  /** The first line of 600. */
  Trades with(int packedPieces, int handedOverPieces) {
    packed = BigDecimal.valueOf(packedPieces);
    handedOver = BigDecimal.valueOf(handedOverPieces);
    return this;
  }

  Trades milestones(MilestoneStatus deposit, MilestoneStatus balance) {
    first = deposit;
    second = balance;
    return this;
  }

  NextSteps next() {
    return new NextSteps(order(), contract());
  }

  OrderView order() {
    List<Money> amounts = DEAL.payment().amounts(DEAL.total());
    return new OrderView(
        "ORD-7K2M9QXD4B",
        status,
        "CON-7K2M9QXD4B",
        DEAL.quotation(),
        DEAL.seller(),
        DEAL.buyer(),
        DEAL.delivery(),
        DEAL.payment(),
        Deals.TODAY,
        DEAL.shipBy(),
        DEAL.total(),
        List.of(line(DEAL.lines().get(0))),
        List.of(milestone(1, amounts.get(0), first), milestone(2, amounts.get(1), second)),
        List.of(),
        List.of(),
        status == OrderStatus.CANCELLED ? "Ordered twice" : null,
        FixedClock.NOON,
        1);
  }

  private OrderLineView line(GoodsLine goods) {
    return new OrderLineView(
        1,
        goods.description(),
        goods.product(),
        goods.hs(),
        goods.origin(),
        goods.quantity().unit(),
        goods.quantity().value(),
        packed,
        handedOver,
        goods.price(),
        goods.amount());
  }

  private static MilestoneView milestone(int position, Money amount, MilestoneStatus status) {
    return new MilestoneView(
        position,
        DEAL.payment().instalments().get(position - 1).percent(),
        DEAL.payment().instalments().get(position - 1).trigger(),
        amount,
        status,
        status == MilestoneStatus.DUE ? Deals.TODAY : null,
        status == MilestoneStatus.PAID ? Deals.TODAY : null,
        null);
  }

  ContractView contract() {
    boolean waiting = status == OrderStatus.AWAITING_SIGNATURE;
    return new ContractView(
        "CON-7K2M9QXD4B",
        "SC-2026-00001",
        waiting ? ContractStatus.OFFERED : ContractStatus.IN_FORCE,
        formation,
        DEAL.quotation(),
        DEAL.seller(),
        DEAL.buyer(),
        DEAL.lines().stream().map(PricedLine::of).toList(),
        DEAL.total(),
        DEAL.delivery(),
        DEAL.payment(),
        DEAL.shipBy(),
        Deals.TODAY,
        waiting ? null : FixedClock.NOON.plusSeconds(10),
        Digest.of(new byte[] {7}),
        signatures,
        1);
  }

  static InvoiceSummary invoice(InvoiceKind kind, InvoiceStatus status) {
    boolean issued = status == InvoiceStatus.ISSUED;
    return new InvoiceSummary(
        "INV-" + kind,
        issued ? "XX-2026-00001" : null,
        kind,
        status,
        "ORD-7K2M9QXD4B",
        "CON-7K2M9QXD4B",
        PartyName.of(DEAL.seller()),
        PartyName.of(DEAL.buyer()),
        DEAL.total(),
        issued ? Deals.TODAY : null,
        issued ? FixedClock.NOON.plusSeconds(20) : null);
  }

  static OrderEventView event(OrderEventKind kind, int secondsLater, Map<String, String> facts) {
    return new OrderEventView(kind, Side.SELLER, facts, FixedClock.NOON.plusSeconds(secondsLater));
  }
}
