package org.entrepot.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;

/** The orders, their hand-overs and their history in the database. */
@ApplicationScoped
class Orders {

  private static final String AS_SELLER = "o.agreed.parties.sellerId = :company";
  private static final String AS_BUYER = "o.agreed.parties.buyerId = :company";
  private static final String EITHER = "(" + AS_SELLER + " or " + AS_BUYER + ")";
  private static final int MOST_EVENTS = 500;
  private static final int MOST_HAND_OVERS = 200;

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  /** The order of that number if the company is party to it; a foreign one is not found. */
  Order own(String number, CompanyId company) {
    return entities
        .createQuery(
            "select o from TradeOrder o where o.number = :number and " + EITHER, Order.class)
        .setParameter("number", number)
        .setParameter("company", company.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Any order, for those who oversee the exchange. */
  Order any(String number) {
    return entities
        .createQuery("select o from TradeOrder o where o.number = :number", Order.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The order of a contract. */
  Order ofContract(String contract) {
    return entities
        .createQuery("select o from TradeOrder o where o.contract = :contract", Order.class)
        .setParameter("contract", contract)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** A company's orders, newest first. */
  List<Order> of(CompanyId company, FindOrders find, PageRequest page) {
    String whose =
        find.side().map(side -> side == Side.SELLER ? AS_SELLER : AS_BUYER).orElse(EITHER);
    TypedQuery<Order> query =
        entities.createQuery(
            "select o from TradeOrder o where o.id < :before and "
                + whose
                + (find.status().isPresent() ? " and o.status = :status" : "")
                + " order by o.id desc",
            Order.class);
    find.status().ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many orders of a company wait in a state, and the first day by which one is to leave. */
  record Waiting(OrderStatus status, long count, LocalDate firstShipBy) {}

  /** A company's orders in these states on a side of the deal, counted. */
  List<Waiting> waiting(CompanyId company, Side side, Set<OrderStatus> states) {
    return entities
        .createQuery(
            "select o.status, count(o), min(o.shipBy) from TradeOrder o where "
                + (side == Side.SELLER ? AS_SELLER : AS_BUYER)
                + " and o.status in :states group by o.status",
            Tuple.class)
        .setParameter("company", company.value())
        .setParameter("states", states)
        .getResultStream()
        .map(
            row ->
                new Waiting(
                    row.get(0, OrderStatus.class),
                    row.get(1, Long.class),
                    row.get(2, LocalDate.class)))
        .toList();
  }

  /** The hand-overs of an order, oldest first. */
  List<HandOverEntry> handOvers(Order order) {
    return entities
        .createQuery(
            "select h from HandOverEntry h where h.orderId = :order order by h.id",
            HandOverEntry.class)
        .setParameter("order", order.id())
        .setMaxResults(MOST_HAND_OVERS)
        .getResultList();
  }

  /** What happened to an order, oldest first. */
  List<OrderEvent> events(Order order) {
    return entities
        .createQuery(
            "select e from OrderEvent e where e.orderId = :order order by e.id", OrderEvent.class)
        .setParameter("order", order.id())
        .setMaxResults(MOST_EVENTS)
        .getResultList();
  }
}
