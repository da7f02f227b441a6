package org.entrepot.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.json.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that happened to an order; the database lets the application insert and read only. */
@Entity
@Table(name = "ordering_event")
class OrderEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "order_id")
  private long orderId;

  @Enumerated(EnumType.STRING)
  private OrderEventKind kind;

  @Enumerated(EnumType.STRING)
  private Side side;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String facts;

  @Column private Instant at;

  protected OrderEvent() {}

  OrderEvent(long orderId, OrderEventKind kind, Side side, Map<String, String> facts, Instant at) {
    this.orderId = orderId;
    this.kind = kind;
    this.side = side;
    this.facts = Json.write(new TreeMap<>(facts));
    this.at = at;
  }

  OrderEventView view() {
    Map<?, ?> kept = Json.read(facts, Map.class);
    Map<String, String> told = new TreeMap<>();
    kept.forEach((name, value) -> told.put(name.toString(), value.toString()));
    return new OrderEventView(kind, side, told, at);
  }
}
