package org.entrepot.ordering;

import java.util.List;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.GoodsLine;

/**
 * Goods of an order that stand packed or have just left, for the process that invoices them.
 *
 * @param goods the order's lines in the quantities of this consignment
 */
public record Consignment(
    OrderView order, Deal deal, List<GoodsLine> goods, List<PackageGroup> packages) {

  public Consignment {
    goods = List.copyOf(goods);
    packages = List.copyOf(packages);
  }
}
