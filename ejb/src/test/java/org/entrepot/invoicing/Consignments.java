package org.entrepot.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.Deal;

/** Orders and goods that the tests of invoices use. */
final class Consignments {

  static final Carriage BY_SEA =
      new Carriage(
          "HOV-7K2M9QXD4B", "COSCO Shipping 中远海运", "COSU6284510980", Deals.TODAY.minusDays(1));

  private Consignments() {}

  static InvoicedOrder order(Deal deal) {
    return order(deal, Locale.ENGLISH, Locale.ENGLISH);
  }

  static InvoicedOrder order(Deal deal, Locale seller, Locale buyer) {
    return new InvoicedOrder(
        "ORD-7K2M9QXD4B", "CON-7K2M9QXD4B", "SC-2026-00001", deal, seller, buyer);
  }

  /** 200 of the 600 chairs, in cartons and on pallets. */
  static InvoicedGoods firstPart() {
    return new InvoicedGoods(
        List.of(Deals.chairs().lines().get(0).of(new BigDecimal("200"))),
        List.of(
            new PackageGroup(20, "CT", new BigDecimal("600"), new BigDecimal("660.5")),
            new PackageGroup(2, "PX", new BigDecimal("40.5"), new BigDecimal("60"))));
  }
}
