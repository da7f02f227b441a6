package org.entrepot.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.FakeOutbox;
import org.entrepot.platform.deal.FixedClock;
import org.entrepot.platform.deal.Injected;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.deal.Traders;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Deal;

/** The service over orders in memory, and the way to bring one into any state by legal steps. */
final class Desk {

  final Shelf shelf = new Shelf();
  final FakeOutbox outbox = new FakeOutbox();
  final Ordering ordering =
      Injected.into(
          new Ordering(),
          shelf,
          Injected.into(new History(), shelf, outbox, new FixedClock()),
          new FixedClock());

  /** Orders in memory; ownership is decided as the query does. */
  static final class Shelf extends Orders {
    private final List<Order> orders = new ArrayList<>();
    private final List<HandOverEntry> handOvers = new ArrayList<>();
    private final List<OrderEvent> events = new ArrayList<>();

    @Override
    void add(Object entity) {
      if (entity instanceof Order order) {
        orders.add(order);
      } else if (entity instanceof HandOverEntry handOver) {
        handOvers.add(handOver);
      } else {
        events.add((OrderEvent) entity);
      }
    }

    @Override
    Order own(String number, CompanyId company) {
      return orders.stream()
          .filter(order -> order.number().equals(number))
          .filter(order -> order.agreed().parties().sideOf(company).isPresent())
          .findFirst()
          .orElseThrow(Refusal::notFound);
    }

    @Override
    Order ofContract(String contract) {
      return orders.get(0);
    }

    @Override
    List<HandOverEntry> handOvers(Order order) {
      return List.copyOf(handOvers);
    }

    List<OrderEventKind> kinds() {
      return events.stream().map(event -> event.view().kind()).toList();
    }
  }

  OrderView place(Deal deal, boolean awaitingSignature) {
    return ordering.place(
        Traders.buyer(),
        new PlaceOrder("CON-7K2M9QXD4B", deal, awaitingSignature, Deals.TODAY.minusDays(9)));
  }

  /** An order of chairs and felt in that state, reached as people reach it. */
  String orderIn(OrderStatus status) {
    String number = place(Deals.chairs(), true).number();
    if (status == OrderStatus.AWAITING_SIGNATURE) {
      return number;
    }
    if (status == OrderStatus.CANCELLED) {
      ordering.cancel(Traders.buyer(), number, new CancelOrder("Ordered twice"));
      return number;
    }
    ordering.confirm(Traders.seller(), "CON-7K2M9QXD4B", Deals.TODAY.minusDays(9));
    Map<OrderStatus, Runnable> steps = new EnumMap<>(OrderStatus.class);
    steps.put(OrderStatus.IN_PRODUCTION, () -> ordering.startProduction(Traders.seller(), number));
    steps.put(OrderStatus.READY, () -> ordering.ready(Traders.seller(), number, allPacked()));
    steps.put(OrderStatus.SHIPPED, () -> ordering.handOver(Traders.seller(), number, allByShip()));
    steps.put(
        OrderStatus.DELIVERED,
        () -> ordering.deliver(Traders.buyer(), number, new RecordReceipt(null)));
    steps.put(OrderStatus.ACCEPTED, () -> ordering.accept(Traders.buyer(), number));
    steps.put(OrderStatus.CLOSED, () -> payAll(number));
    steps.entrySet().stream()
        .filter(step -> step.getKey().compareTo(status) <= 0)
        .forEach(step -> step.getValue().run());
    return number;
  }

  void payAll(String number) {
    pay(number, 1);
    pay(number, 2);
  }

  OrderView pay(String number, int milestone) {
    return ordering.pay(Traders.seller(), number, milestone, new RecordPayment(null, "E2E-1"));
  }

  OrderView order(String number) {
    Caller reader = Traders.forwarder(Side.BUYER);
    return ordering.order(reader, number);
  }

  static PackedQuantities allPacked() {
    return packed(new LineQuantity(1, decimal("600")), new LineQuantity(2, decimal("40.5")));
  }

  static PackedQuantities packed(LineQuantity... lines) {
    return new PackedQuantities(List.of(lines), cartons());
  }

  static List<PackageGroup> cartons() {
    return List.of(new PackageGroup(60, "CT", decimal("1800"), decimal("1980.5")));
  }

  static HandOver allByShip() {
    return byShip(List.of(), List.of());
  }

  static HandOver byShip(List<LineQuantity> lines, List<PackageGroup> packages) {
    return new HandOver("Blue Anchor Line", Deals.TODAY, " BAL-1 ", lines, packages);
  }

  static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
