package org.entrepot.ordering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.Parties;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.PaymentTrigger;

/** Orders: placing, the verbs of both sides, milestones, history. */
@Service
public class Ordering {

  private static final int DAYS_30 = 30;
  private static final int DAYS_60 = 60;

  @Inject private Orders orders;
  @Inject private History history;
  @Inject private TradeClock clock;

  /** Places the order of a contract; of a binding one it is confirmed at once. */
  @Needs(Right.WITHIN)
  public OrderView place(Caller caller, PlaceOrder command) {
    Order order = new Order(command, clock.now());
    orders.add(order);
    Side side = side(caller, order);
    history.record(order, OrderEventKind.PLACED, side, Map.of());
    history.tell(order, "order.placed", Map.of());
    if (!command.awaitingSignature()) {
      confirm(order, side, command.on());
    }
    return view(order);
  }

  /** Confirms the order of a contract that has come into force; deposits fall due. */
  @Needs(Right.WITHIN)
  public OrderView confirm(Caller caller, @Subject String contract, LocalDate on) {
    Order order = orders.ofContract(contract);
    Side side = side(caller, order);
    confirm(order, side, on);
    return view(order);
  }

  /**
   * The supplier begins to make the goods.
   *
   * @throws Refusal {@code seller_only} (403), {@code order_state} (409)
   */
  @Needs({Right.SELL, Right.SHIP})
  public OrderView startProduction(Caller caller, @Subject String number) {
    Order order = own(caller, number, Side.SELLER);
    order.startProduction();
    history.record(order, OrderEventKind.PRODUCTION_STARTED, Side.SELLER, Map.of());
    history.tell(order, "order.production", Map.of());
    return view(order);
  }

  /** The supplier records what stands packed; balances before shipment fall due with the last. */
  @Needs(Right.WITHIN)
  public Consignment ready(Caller caller, @Subject String number, PackedQuantities command) {
    Order order = own(caller, number, Side.SELLER);
    order.pack(command);
    Map<String, String> facts =
        Map.of("packages", Long.toString(PackageGroup.count(command.packages())));
    history.record(order, OrderEventKind.READY, Side.SELLER, facts);
    history.tell(order, "order.ready", facts);
    if (order.goods().isAllPackedOrGone()) {
      history.fallDue(order, Side.SELLER, PaymentTrigger.BEFORE_SHIPMENT, today(caller));
    }
    return new Consignment(
        view(order),
        order.agreed().deal(),
        order.goods().of(order.goods().packed()),
        command.packages());
  }

  /** The supplier hands packed goods over; with the last, what was to be paid on it falls due. */
  @Needs(Right.WITHIN)
  public Consignment handOver(Caller caller, @Subject String number, HandOver command) {
    Order order = own(caller, number, Side.SELLER);
    LocalDate today = today(caller);
    LocalDate on = Objects.requireNonNullElse(command.handedOverOn(), today);
    HandOverEntry entry = order.handOver(command, on, clock.now());
    orders.add(entry);
    HandOverView handOver = entry.view();
    Map<String, String> facts =
        Map.of(
            "handOver", handOver.number(),
            "carrier", handOver.carrier(),
            "on", handOver.handedOverOn().toString());
    history.record(order, OrderEventKind.HANDED_OVER, Side.SELLER, facts);
    history.tell(order, "order.handed_over", facts);
    if (order.goods().isAllGone()) {
      history.fallDue(order, Side.SELLER, PaymentTrigger.ON_SHIPMENT, today);
      history.fallDue(order, Side.SELLER, PaymentTrigger.NET_30, today.plusDays(DAYS_30));
      history.fallDue(order, Side.SELLER, PaymentTrigger.NET_60, today.plusDays(DAYS_60));
    }
    return new Consignment(
        view(order),
        order.agreed().deal(),
        order.goods().of(handOver.lines()),
        handOver.packages());
  }

  /** The buyer records the receipt of all goods. */
  @Needs({Right.BUY, Right.SHIP})
  public OrderView deliver(Caller caller, @Subject String number, RecordReceipt command) {
    Order order = own(caller, number, Side.BUYER);
    LocalDate on = Objects.requireNonNullElse(command.receivedOn(), today(caller));
    order.deliver(on, clock.now());
    Map<String, String> facts = Map.of("on", on.toString());
    history.record(order, OrderEventKind.DELIVERED, Side.BUYER, facts);
    history.tell(order, "order.delivered", facts);
    history.fallDue(order, Side.BUYER, PaymentTrigger.ON_DELIVERY, on);
    return view(order);
  }

  /** The buyer accepts the goods; when all is paid the order is closed. */
  @Needs(Right.WITHIN)
  public OrderView accept(Caller caller, @Subject String number) {
    Order order = own(caller, number, Side.BUYER);
    order.accept();
    history.record(order, OrderEventKind.ACCEPTED, Side.BUYER, Map.of());
    history.tell(order, "order.accepted", Map.of());
    close(order, Side.BUYER);
    return view(order);
  }

  /** The supplier records a payment; the last one of an accepted order closes it. */
  @Needs(Right.WITHIN)
  public OrderView pay(
      Caller caller, @Subject String number, int milestone, RecordPayment command) {
    Order order = own(caller, number, Side.SELLER);
    LocalDate on = Objects.requireNonNullElse(command.paidOn(), today(caller));
    Milestone paid = order.pay(milestone, command, on, clock.now());
    history.record(order, OrderEventKind.MILESTONE_PAID, Side.SELLER, History.facts(paid, on));
    history.tell(order, "order.paid", Map.of("amount", Figures.money(paid.amount())));
    close(order, Side.SELLER);
    return view(order);
  }

  /** Either side calls the order off before production, while nothing has been paid. */
  @Needs(Right.WITHIN)
  public OrderView cancel(Caller caller, @Subject String number, CancelOrder command) {
    Order order = orders.own(number, caller.company());
    Side side = side(caller, order);
    if (!caller.can(side.trading())) {
      throw Refusal.forbidden("right_missing");
    }
    order.cancel(command);
    Map<String, String> facts = Map.of("reason", command.reason().strip());
    history.record(order, OrderEventKind.CANCELLED, side, facts);
    history.tell(order, "order.cancelled", facts);
    return view(order);
  }

  /** An order as its parties see it; the operator and the regulator see any. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public OrderView order(Caller caller, @Subject String number) {
    return view(visible(caller, number));
  }

  /** The two companies of an order. */
  @Needs(Right.WITHIN)
  @Reads
  public Parties parties(Caller caller, @Subject String number) {
    return visible(caller, number).agreed().parties();
  }

  /** The order of a contract, as its parties see it. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public OrderView ofContract(Caller caller, @Subject String contract) {
    return view(visible(caller, orders.ofContract(contract).number()));
  }

  /** What happened to an order, oldest first. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public List<OrderEventView> events(Caller caller, @Subject String number) {
    return orders.events(visible(caller, number)).stream().map(OrderEvent::view).toList();
  }

  /** The orders to which the acting company is party, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<OrderSummary> mine(Caller caller, FindOrders find, PageRequest page) {
    return Page.cut(orders.of(caller.company(), find, page), page, Order::id, Order::summary);
  }

  private Order visible(Caller caller, String number) {
    return caller.can(Right.OPERATE) || caller.can(Right.REGULATE)
        ? orders.any(number)
        : orders.own(number, caller.company());
  }

  private Order own(Caller caller, String number, Side side) {
    Order order = orders.own(number, caller.company());
    order.agreed().parties().require(side, caller.company());
    return order;
  }

  private static Side side(Caller caller, Order order) {
    return order.agreed().parties().sideOf(caller.company()).orElseThrow(Refusal::notFound);
  }

  private void confirm(Order order, Side side, LocalDate on) {
    order.confirm();
    history.record(order, OrderEventKind.CONFIRMED, side, Map.of());
    history.fallDue(order, side, PaymentTrigger.ON_ORDER, on);
  }

  private void close(Order order, Side side) {
    if (order.closeWhenSettled()) {
      history.record(order, OrderEventKind.CLOSED, side, Map.of());
      history.tell(order, "order.closed", Map.of());
    }
  }

  private OrderView view(Order order) {
    return order.view(orders.handOvers(order));
  }

  private LocalDate today(Caller caller) {
    return clock.today(ZoneId.of(caller.acting().zone()));
  }
}
