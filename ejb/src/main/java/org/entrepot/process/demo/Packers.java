package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.ordering.LineQuantity;
import org.entrepot.ordering.OrderLineView;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.PackedQuantities;
import org.entrepot.platform.deal.PackageGroup;

/** Packs the goods of an order: the whole, or half of what is outstanding. */
final class Packers {

  private static final BigDecimal TWO = new BigDecimal("2");
  private static final BigDecimal CARTON = new BigDecimal("18");
  private static final BigDecimal PALLET = new BigDecimal("620");
  private static final BigDecimal MANY = new BigDecimal("4000");
  private static final BigDecimal GROSS = new BigDecimal("1.07");

  private Packers() {}

  /**
   * The packed quantities.
   *
   * @param parts how many parts the outstanding goods make; one of them is packed
   */
  static PackedQuantities pack(OrderView order, List<Wish> wishes, int parts) {
    List<LineQuantity> lines = new ArrayList<>();
    BigDecimal net = BigDecimal.ZERO;
    for (OrderLineView line : order.lines()) {
      BigDecimal outstanding = line.ordered().subtract(line.handedOver());
      BigDecimal packed = parts == 1 ? outstanding : outstanding.divide(TWO, 0, RoundingMode.UP);
      lines.add(new LineQuantity(line.position(), packed));
      BigDecimal unit = wishes.get(line.position() - 1).kilograms();
      net = net.add(unit.multiply(packed));
    }
    return new PackedQuantities(lines, List.of(packages(Prices.grams(net))));
  }

  private static PackageGroup packages(BigDecimal net) {
    boolean heavy = net.compareTo(MANY) > 0;
    BigDecimal each = heavy ? PALLET : CARTON;
    int count = net.divide(each, 0, RoundingMode.UP).max(BigDecimal.ONE).intValue();
    return new PackageGroup(count, heavy ? "PX" : "CT", net, Prices.grams(net.multiply(GROSS)));
  }
}
