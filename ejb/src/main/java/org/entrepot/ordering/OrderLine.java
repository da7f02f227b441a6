package org.entrepot.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.entrepot.platform.value.GoodsLine;

/** How far one line has come. What was handed over only ever grows. */
@Entity
@Table(name = "ordering_line")
class OrderLine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column private int position;
  @Column private BigDecimal ordered;
  @Column private BigDecimal packed;

  @Column(name = "handed_over")
  private BigDecimal handedOver;

  protected OrderLine() {}

  OrderLine(Order order, GoodsLine goods) {
    this.order = order;
    this.position = goods.position();
    this.ordered = goods.quantity().value();
    this.packed = BigDecimal.ZERO;
    this.handedOver = BigDecimal.ZERO;
  }

  void pack(BigDecimal quantity) {
    packed = quantity;
  }

  /** What leaves is no longer packed, and what stays behind is packed anew. */
  void handOver(BigDecimal quantity) {
    handedOver = handedOver.add(quantity);
    packed = BigDecimal.ZERO;
  }

  int position() {
    return position;
  }

  BigDecimal packed() {
    return packed;
  }

  /** What has not left yet, packed or not. */
  BigDecimal outstanding() {
    return ordered.subtract(handedOver);
  }

  boolean isAllPackedOrGone() {
    return packed.compareTo(outstanding()) == 0;
  }

  OrderLineView view(GoodsLine goods) {
    return new OrderLineView(
        position,
        goods.description(),
        goods.product(),
        goods.hs(),
        goods.origin(),
        goods.quantity().unit(),
        plain(ordered),
        plain(packed),
        plain(handedOver),
        goods.price(),
        goods.amount());
  }

  /** The column's six decimals are no part of the quantity. */
  private static BigDecimal plain(BigDecimal quantity) {
    BigDecimal stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
