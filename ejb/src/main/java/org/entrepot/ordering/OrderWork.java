package org.entrepot.ordering;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** The orders that wait for a person's company, on either side of the deal. */
@Service
public class OrderWork implements WorkSource {

  private static final Map<OrderStatus, String> SELLING =
      Map.of(
          OrderStatus.CONFIRMED, "orders_to_start",
          OrderStatus.IN_PRODUCTION, "orders_in_production",
          OrderStatus.READY, "orders_to_hand_over");

  private static final Map<OrderStatus, String> BUYING =
      Map.of(
          OrderStatus.SHIPPED, "orders_under_way",
          OrderStatus.DELIVERED, "orders_to_accept");

  @Inject private Orders orders;

  @Override
  @Needs(Right.WITHIN)
  @Reads
  public List<Work> work(Caller caller) {
    List<Work> work = new ArrayList<>();
    if (caller.can(Right.SELL) || caller.can(Right.SHIP)) {
      work.addAll(of(caller, Side.SELLER, SELLING));
    }
    if (caller.can(Right.BUY) || caller.can(Right.SHIP)) {
      work.addAll(of(caller, Side.BUYER, BUYING));
    }
    return work;
  }

  private List<Work> of(Caller caller, Side side, Map<OrderStatus, String> kinds) {
    ZoneId zone = ZoneId.of(caller.acting().zone());
    return orders.waiting(caller.company(), side, kinds.keySet()).stream()
        .map(
            waiting -> {
              boolean shipping = side == Side.SELLER;
              return new Work(
                  kinds.getOrDefault(waiting.status(), ""),
                  waiting.count(),
                  urgency(waiting.status()),
                  shipping ? endOf(waiting.firstShipBy(), zone) : null,
                  "/desk/orders?side=" + side + "&status=" + waiting.status());
            })
        .toList();
  }

  private static Urgency urgency(OrderStatus status) {
    return switch (status) {
      case CONFIRMED, READY, DELIVERED -> Urgency.NOW;
      case IN_PRODUCTION -> Urgency.SOON;
      default -> Urgency.LATER;
    };
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
