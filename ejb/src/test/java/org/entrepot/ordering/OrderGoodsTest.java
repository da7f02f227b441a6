package org.entrepot.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.ordering.Desk.decimal;
import static org.entrepot.platform.deal.Refusals.refused;
import static org.entrepot.platform.deal.Refusals.refusedField;

import java.util.List;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.Traders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packing and handing over, in parts and beyond what there is. */
class OrderGoodsTest {

  private final Desk desk = new Desk();
  private String number = "";

  @BeforeEach
  void an_order_in_production() {
    number = desk.orderIn(OrderStatus.IN_PRODUCTION);
  }

  @Test
  void nothing_is_packed_beyond_what_was_ordered() {
    refusedField(
        "lines.0.quantity",
        "quantity_over_outstanding",
        () -> pack(Desk.packed(line(1, "600.000001"))));
    refusedField(
        "lines.1.quantity",
        "quantity_over_outstanding",
        () -> pack(Desk.packed(line(1, "600"), line(2, "40.6"))));
    assertThat(packedOf(1)).isEqualByComparingTo("0");
  }

  @Test
  void each_line_is_named_once_and_exists() {
    refusedField(
        "lines.1.position", "line_twice", () -> pack(Desk.packed(line(1, "1"), line(1, "1"))));
    refusedField("lines.0.position", "line_unknown", () -> pack(Desk.packed(line(3, "1"))));
  }

  @Test
  void what_is_counted_comes_in_whole_numbers_and_what_is_measured_need_not() {
    refusedField("lines.0.quantity", "quantity_not_whole", () -> pack(Desk.packed(line(1, "1.5"))));
    pack(Desk.packed(line(2, "1.5")));
    assertThat(packedOf(2)).isEqualByComparingTo("1.5");
    refusedField(
        "lines.0.quantity", "quantity_decimals", () -> pack(Desk.packed(line(2, "1.0000001"))));
  }

  @Test
  void a_zero_says_that_nothing_of_a_line_is_meant_and_zeros_alone_say_nothing() {
    refusedField("lines", "quantities_zero", () -> pack(Desk.packed(line(1, "0"), line(2, "0"))));
    Consignment ready = pack(Desk.packed(line(1, "0"), line(2, "40.5")));
    assertThat(ready.goods()).hasSize(1);
    refusedField(
        "lines",
        "quantities_zero",
        () -> handOver(Desk.byShip(List.of(line(2, "0")), Desk.cartons())));
    Consignment left = handOver(Desk.byShip(List.of(line(1, "0"), line(2, "40.5")), List.of()));
    assertThat(left.order().handOvers().get(0).lines()).hasSize(1);
  }

  @Test
  void packing_again_replaces_what_was_packed() {
    pack(Desk.packed(line(1, "600")));
    pack(Desk.packed(line(2, "40.5")));
    assertThat(packedOf(1)).isEqualByComparingTo("0");
    assertThat(packedOf(2)).isEqualByComparingTo("40.5");
  }

  @Test
  void nothing_leaves_that_is_not_packed() {
    pack(Desk.packed(line(1, "200")));
    refusedField(
        "lines.0.quantity",
        "quantity_over_packed",
        () -> handOver(Desk.byShip(List.of(line(1, "201")), Desk.cartons())));
    refusedField(
        "lines.0.quantity",
        "quantity_over_packed",
        () -> handOver(Desk.byShip(List.of(line(2, "1")), Desk.cartons())));
  }

  @Test
  void without_lines_all_that_is_packed_leaves_in_its_packages() {
    pack(Desk.packed(line(1, "200")));
    Consignment left = handOver(Desk.allByShip());
    assertThat(left.goods())
        .singleElement()
        .satisfies(goods -> assertThat(goods.quantity()).hasToString("200 C62"));
    assertThat(left.packages()).isEqualTo(Desk.cartons());
    HandOverView handOver = left.order().handOvers().get(0);
    assertThat(handOver.carrier()).isEqualTo("Blue Anchor Line");
    assertThat(handOver.transportDocument()).isEqualTo("BAL-1");
  }

  @Test
  void a_part_that_leaves_says_what_it_is_packed_in_and_the_rest_is_packed_anew() {
    pack(Desk.packed(line(1, "200")));
    refusedField(
        "packages",
        "packages_of_part",
        () -> handOver(Desk.byShip(List.of(line(1, "50")), List.of())));
    OrderView order = handOver(Desk.byShip(List.of(line(1, "50")), Desk.cartons())).order();
    assertThat(order.lines().get(0).handedOver()).isEqualByComparingTo("50");
    assertThat(order.lines().get(0).packed()).isEqualByComparingTo("0");
    assertThat(order.packages()).isEmpty();
    assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
  }

  @Test
  void goods_leave_in_parts_until_all_are_gone_and_only_then_are_they_received() {
    pack(Desk.packed(line(1, "200")));
    handOver(Desk.allByShip());
    refused(
        "goods_outstanding",
        () -> desk.ordering.deliver(Traders.buyer(), number, new RecordReceipt(null)));
    refusedField(
        "lines.0.quantity", "quantity_over_outstanding", () -> pack(Desk.packed(line(1, "401"))));
    pack(Desk.packed(line(1, "400"), line(2, "40.5")));
    OrderView order = handOver(Desk.allByShip()).order();
    assertThat(order.lines()).allMatch(line -> line.handedOver().compareTo(line.ordered()) == 0);
    assertThat(order.handOvers()).hasSize(2);
    desk.ordering.deliver(Traders.buyer(), number, new RecordReceipt(Deals.TODAY));
  }

  @Test
  void packages_are_of_a_known_kind_and_weigh_no_less_than_what_they_hold() {
    refusedField("packages.0.kind", "package_kind_unknown", () -> packIn(group("QQQ", "1", "2")));
    refusedField(
        "packages.0.grossKilograms", "gross_below_net", () -> packIn(group("CT", "2", "1.999")));
    refusedField(
        "packages.0.netKilograms", "weight_grams", () -> packIn(group("CT", "0.0001", "1")));
    packIn(group("CT", "2", "2"));
  }

  @Test
  void days_have_come_and_do_not_lie_before_what_they_follow() {
    pack(Desk.allPacked());
    HandOver tomorrow =
        new HandOver("Blue Anchor", Deals.TODAY.plusDays(2), null, List.of(), List.of());
    refusedField("handedOverOn", "past_or_present", () -> handOver(tomorrow));
    HandOver early =
        new HandOver("Blue Anchor", Deals.TODAY.minusDays(11), null, List.of(), List.of());
    refusedField("handedOverOn", "day_too_early", () -> handOver(early));
    handOver(Desk.allByShip());
    refusedField(
        "receivedOn",
        "day_too_early",
        () ->
            desk.ordering.deliver(
                Traders.buyer(), number, new RecordReceipt(Deals.TODAY.minusDays(2))));
  }

  @Test
  void a_day_that_is_absent_is_today_where_the_company_is() {
    pack(Desk.allPacked());
    HandOver today = new HandOver("Blue Anchor", null, null, List.of(), List.of());
    HandOverView handOver = handOver(today).order().handOvers().get(0);
    assertThat(handOver.handedOverOn()).isEqualTo(Deals.TODAY);
  }

  private Consignment pack(PackedQuantities command) {
    return desk.ordering.ready(Traders.seller(), number, command);
  }

  private void packIn(PackageGroup group) {
    pack(new PackedQuantities(List.of(line(1, "1")), List.of(group)));
  }

  private Consignment handOver(HandOver command) {
    return desk.ordering.handOver(Traders.seller(), number, command);
  }

  private java.math.BigDecimal packedOf(int position) {
    return desk.order(number).lines().get(position - 1).packed();
  }

  private static LineQuantity line(int position, String quantity) {
    return new LineQuantity(position, decimal(quantity));
  }

  private static PackageGroup group(String kind, String net, String gross) {
    return new PackageGroup(1, kind, decimal(net), decimal(gross));
  }
}
