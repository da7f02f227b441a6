package org.entrepot.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.deal.AgreedDeal;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.Deal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What both sides of a contract still have to do, and have done. */
@Entity(name = "TradeOrder")
@Table(name = "ordering_order")
class Order {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  @Column private String contract;
  @Embedded private AgreedDeal agreed;

  @Column(name = "placed_on")
  private LocalDate placedOn;

  @Column(name = "ship_by")
  private LocalDate shipBy;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String packages;

  @Nullable @Column(name = "last_hand_over")
  private LocalDate lastHandOver;

  @Nullable @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "placed_at")
  private Instant placedAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Milestone> milestones = new ArrayList<>();

  @Version private long version;

  protected Order() {}

  Order(PlaceOrder command, Instant now) {
    Deal deal = command.deal();
    this.number = Numbers.random("ORD");
    this.status = OrderStatus.AWAITING_SIGNATURE;
    this.contract = command.contract();
    this.agreed = new AgreedDeal(deal);
    this.placedOn = command.on();
    this.shipBy = deal.shipBy();
    this.packages = Json.write(List.of());
    this.placedAt = now;
    deal.lines().forEach(goods -> lines.add(new OrderLine(this, goods)));
    milestones.addAll(Milestones.plan(this, deal));
  }

  /** The contract is binding. */
  void confirm() {
    status = status.to(OrderStatus.CONFIRMED);
  }

  void startProduction() {
    status = status.to(OrderStatus.IN_PRODUCTION);
  }

  /** Records what stands packed, in place of what was recorded before and has not left. */
  void pack(PackedQuantities command) {
    // After a part has left the order stays SHIPPED while the rest is being packed.
    OrderStatus next =
        status.to(status == OrderStatus.SHIPPED ? OrderStatus.SHIPPED : OrderStatus.READY);
    Packing.check(command.packages());
    goods().pack(command.lines());
    packages = Json.write(command.packages());
    status = next;
  }

  /**
   * Lets packed goods go.
   *
   * @return the entry that tells what left
   * @throws Refusal {@code nothing_packed} (409), or the fields {@code lines}, {@code packages} and
   *     {@code handedOverOn} (422)
   */
  HandOverEntry handOver(HandOver command, LocalDate on, Instant now) {
    OrderStatus next = status.to(OrderStatus.SHIPPED);
    OrderedGoods goods = goods();
    if (goods.packed().isEmpty()) {
      throw Refusal.rule("nothing_packed");
    }
    Days.check("handedOverOn", on, placedOn, now);
    Packing.check(command.packages());
    if (command.packages().isEmpty() && !goods.isAllThatIsPacked(command.lines())) {
      throw Refusal.invalid("packages", "packages_of_part");
    }
    List<PackageGroup> taken = command.packages().isEmpty() ? packages() : command.packages();
    List<LineQuantity> left = goods.handOver(command.lines());
    packages = Json.write(List.of());
    lastHandOver = on;
    status = next;
    return new HandOverEntry(id, command, on, left, taken, now);
  }

  /**
   * Records that the buyer has received everything.
   *
   * @throws Refusal {@code goods_outstanding} (409) while goods have not left
   */
  void deliver(LocalDate on, Instant now) {
    OrderStatus next = status.to(OrderStatus.DELIVERED);
    if (!goods().isAllGone()) {
      throw Refusal.rule("goods_outstanding");
    }
    LocalDate earliest = lastHandOver == null ? placedOn : lastHandOver;
    Days.check("receivedOn", on, earliest, now);
    status = next;
  }

  void accept() {
    status = status.to(OrderStatus.ACCEPTED);
  }

  /** Records a payment; a milestone may be paid before it is due. */
  Milestone pay(int position, RecordPayment command, LocalDate on, Instant now) {
    if (status == OrderStatus.AWAITING_SIGNATURE || status == OrderStatus.CANCELLED) {
      throw Refusal.rule("order_state", "state", status);
    }
    Milestone milestone = new Milestones(milestones).at(position);
    Days.check("paidOn", on, placedOn, now);
    milestone.pay(on, command.reference());
    return milestone;
  }

  /** Closes an accepted order whose milestones are all paid; says whether it did. */
  boolean closeWhenSettled() {
    if (status != OrderStatus.ACCEPTED || !new Milestones(milestones).areAllPaid()) {
      return false;
    }
    status = status.to(OrderStatus.CLOSED);
    return true;
  }

  /**
   * Calls the order off, which either side may until production begins.
   *
   * @throws Refusal {@code order_state}, or {@code order_paid} once money has been received
   */
  void cancel(CancelOrder command) {
    OrderStatus next = status.to(OrderStatus.CANCELLED);
    new Milestones(milestones).cancel();
    cancelReason = command.reason().strip();
    status = next;
  }

  OrderedGoods goods() {
    return new OrderedGoods(lines, agreed.deal().lines());
  }

  List<Milestone> milestones() {
    return List.copyOf(milestones);
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  AgreedDeal agreed() {
    return agreed;
  }

  List<PackageGroup> packages() {
    return Json.readList(packages, PackageGroup.class);
  }

  OrderSummary summary() {
    return new OrderSummary(
        number,
        status,
        contract,
        agreed.parties().seller(),
        agreed.parties().buyer(),
        agreed.total(),
        placedOn,
        shipBy);
  }

  OrderView view(List<HandOverEntry> handOvers) {
    Deal deal = agreed.deal();
    return new OrderView(
        number,
        status,
        contract,
        agreed.quotation(),
        deal.seller(),
        deal.buyer(),
        deal.delivery(),
        deal.payment(),
        placedOn,
        shipBy,
        agreed.total(),
        new OrderedGoods(lines, deal.lines()).view(),
        milestones.stream().map(Milestone::view).toList(),
        packages(),
        handOvers.stream().map(HandOverEntry::view).toList(),
        cancelReason,
        placedAt,
        version);
  }
}
