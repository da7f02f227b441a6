package org.entrepot.site.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.ordering.FindOrders;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderSummary;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The orders to which the acting company is party, on either side. */
@Named("orders")
@RequestScoped
public class OrdersPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Ordering ordering;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<OrderSummary> items = List.of();
  private String next = "";

  @Override
  public void open() {
    FindOrders find =
        new FindOrders(
            Filter.read(OrderStatus.class, "status", here.query("status")),
            Filter.read(Side.class, "side", here.query("side")));
    org.entrepot.platform.page.Page<OrderSummary> found =
        ordering.mine(visitor.caller(), find, new PageRequest(PER_PAGE, here.query("cursor")));
    items = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<OrderSummary> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public List<OrderStatus> getStates() {
    return List.of(OrderStatus.values());
  }

  /** Whether the acting company is the seller of an order. */
  public boolean isSelling(OrderSummary order) {
    return order.seller().number().equals(visitor.getCompanyNumber());
  }
}
