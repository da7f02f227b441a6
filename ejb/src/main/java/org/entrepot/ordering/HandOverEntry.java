package org.entrepot.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.number.Numbers;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One hand-over as it happened; the database lets the application insert and read it only. */
@Entity
@Table(name = "ordering_hand_over")
class HandOverEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column private String number;
  @Column private String carrier;

  @Nullable @Column(name = "transport_document")
  private String transportDocument;

  @Column(name = "handed_over_on")
  private LocalDate handedOverOn;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "goods", columnDefinition = "longtext")
  private String lines;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String packages;

  @Column private Instant at;

  protected HandOverEntry() {}

  HandOverEntry(
      long orderId,
      HandOver command,
      LocalDate handedOverOn,
      List<LineQuantity> lines,
      List<PackageGroup> packages,
      Instant at) {
    this.orderId = orderId;
    this.number = Numbers.random("HOV");
    this.carrier = command.carrier().strip();
    String document = command.transportDocument();
    this.transportDocument = document == null || document.isBlank() ? null : document.strip();
    this.handedOverOn = handedOverOn;
    this.lines = Json.write(lines);
    this.packages = Json.write(packages);
    this.at = at;
  }

  HandOverView view() {
    return new HandOverView(
        number,
        carrier,
        transportDocument,
        handedOverOn,
        Json.readList(lines, LineQuantity.class),
        Json.readList(packages, PackageGroup.class),
        at);
  }
}
