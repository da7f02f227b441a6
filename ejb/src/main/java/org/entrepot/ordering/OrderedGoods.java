package org.entrepot.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.Unit;

/**
 * The rules of quantities: nothing is packed beyond what was ordered and nothing leaves that is not
 * packed, line by line; what has left does not come back.
 */
final class OrderedGoods {

  private final List<OrderLine> lines;
  private final List<GoodsLine> goods;

  OrderedGoods(List<OrderLine> lines, List<GoodsLine> goods) {
    this.lines = lines;
    this.goods = goods;
  }

  /**
   * Packs these quantities and nothing else.
   *
   * @throws Refusal naming each line that is unknown, twice there, or more than is outstanding
   */
  void pack(List<LineQuantity> quantities) {
    check(quantities, "quantity_over_outstanding", OrderLine::outstanding);
    requireSome(quantities);
    lines.forEach(line -> line.pack(quantityOf(line, quantities)));
  }

  /**
   * Lets these quantities go; none given means all that is packed.
   *
   * @return what has left
   * @throws Refusal naming each line that is unknown, twice there, or more than is packed
   */
  List<LineQuantity> handOver(List<LineQuantity> quantities) {
    List<LineQuantity> leaving = quantities.isEmpty() ? packed() : quantities;
    check(leaving, "quantity_over_packed", OrderLine::packed);
    requireSome(leaving);
    lines.forEach(line -> line.handOver(quantityOf(line, leaving)));
    return LineQuantity.withoutZeros(leaving);
  }

  private static void requireSome(List<LineQuantity> quantities) {
    if (LineQuantity.withoutZeros(quantities).isEmpty()) {
      throw Refusal.invalid("lines", "quantities_zero");
    }
  }

  /** Whether these quantities are all that is packed. */
  boolean isAllThatIsPacked(List<LineQuantity> quantities) {
    return quantities.isEmpty()
        || lines.stream()
            .allMatch(line -> quantityOf(line, quantities).compareTo(line.packed()) == 0);
  }

  List<LineQuantity> packed() {
    return lines.stream()
        .filter(line -> line.packed().signum() > 0)
        .map(line -> new LineQuantity(line.position(), line.packed()))
        .toList();
  }

  boolean isAllPackedOrGone() {
    return lines.stream().allMatch(OrderLine::isAllPackedOrGone);
  }

  boolean isAllGone() {
    return lines.stream().allMatch(line -> line.outstanding().signum() == 0);
  }

  /** The agreed lines in these quantities. */
  List<GoodsLine> of(List<LineQuantity> quantities) {
    return quantities.stream().map(each -> goodsAt(each.position()).of(each.quantity())).toList();
  }

  List<OrderLineView> view() {
    return lines.stream().map(line -> line.view(goodsAt(line.position()))).toList();
  }

  private GoodsLine goodsAt(int position) {
    return goods.stream()
        .filter(line -> line.position() == position)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private void check(
      List<LineQuantity> quantities, String overCode, Function<OrderLine, BigDecimal> limit) {
    List<FieldError> errors = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int at = 0; at < quantities.size(); at++) {
      LineQuantity asked = quantities.get(at);
      String field = "lines." + at;
      Optional<OrderLine> line =
          lines.stream().filter(each -> each.position() == asked.position()).findFirst();
      if (line.isEmpty()) {
        errors.add(FieldError.of(field + ".position", "line_unknown"));
      } else if (!seen.add(asked.position())) {
        errors.add(FieldError.of(field + ".position", "line_twice"));
      } else if (asked.quantity().compareTo(limit.apply(line.get())) > 0) {
        String most = limit.apply(line.get()).stripTrailingZeros().toPlainString();
        errors.add(new FieldError(field + ".quantity", overCode, Map.of("most", most)));
      } else {
        malformed(asked).ifPresent(code -> errors.add(FieldError.of(field + ".quantity", code)));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private Optional<String> malformed(LineQuantity asked) {
    Unit unit = goodsAt(asked.position()).quantity().unit();
    int decimals = asked.quantity().stripTrailingZeros().scale();
    if (unit.isCounted() && decimals > 0) {
      return Optional.of("quantity_not_whole");
    }
    return decimals > 6 ? Optional.of("quantity_decimals") : Optional.empty();
  }

  private static BigDecimal quantityOf(OrderLine line, List<LineQuantity> quantities) {
    return quantities.stream()
        .filter(each -> each.position() == line.position())
        .map(LineQuantity::quantity)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
