package org.entrepot.invoicing;

import java.util.List;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.GoodsLine;

/** The goods of one consignment as they are invoiced, with what they are packed in. */
public record InvoicedGoods(List<GoodsLine> lines, List<PackageGroup> packages) {

  public InvoicedGoods {
    lines = List.copyOf(lines);
    packages = List.copyOf(packages);
  }
}
