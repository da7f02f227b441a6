package org.entrepot.sourcing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Party;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's request for quotation. Whoever changes a published one, or a quotation on it, holds the
 * lock of its row, so that its verbs see the truth.
 */
@Entity(name = "Rfq")
@Table(name = "sourcing_rfq")
class Rfq {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private RfqStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String buyer;

  @Column private String country;
  @Embedded private Need need;
  @Nullable @Column private Instant deadline;
  @Column private String zone;

  @ElementCollection
  @CollectionTable(name = "sourcing_rfq_line", joinColumns = @JoinColumn(name = "rfq_id"))
  @OrderBy("position")
  private List<RfqLine> lines = new ArrayList<>();

  @Embedded private Seats seats = new Seats(0);

  @Nullable @Column(name = "awarded_quotation")
  private String awardedQuotation;

  @Nullable @Column private String reason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Nullable @Column(name = "published_at")
  private Instant publishedAt;

  @Nullable @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  protected Rfq() {}

  Rfq(Acting company, WriteRfq command, Instant now) {
    this.number = Numbers.random("RFQ");
    this.companyId = company.id().value();
    this.status = RfqStatus.DRAFT;
    this.createdAt = now;
    write(company, command, now);
  }

  /** Takes over what the buyer asks for; only a draft can be written. */
  final void write(Acting company, WriteRfq command, Instant now) {
    status.require(RfqStatus.DRAFT);
    RfqRules.check(command, now);
    speakFor(company.party());
    zone = company.zone();
    need = new Need(command);
    Instant until = command.deadline();
    deadline = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    lines.clear();
    command.lines().forEach(line -> lines.add(new RfqLine(lines.size() + 1, line)));
  }

  /**
   * Brings it to the market.
   *
   * @throws Refusal {@code rfq_deadline_past} when the draft has lain too long
   */
  void publish(Party party, int seatsOffered, Duration usualTime, Instant now) {
    RfqStatus next = status.to(RfqStatus.OPEN);
    Instant until = deadline == null ? now.plus(usualTime) : deadline;
    if (!until.isAfter(now)) {
      throw Refusal.rule("rfq_deadline_past");
    }
    speakFor(party);
    status = next;
    deadline = until;
    seats = new Seats(seatsOffered);
    publishedAt = now;
  }

  /**
   * Gives a supplier its seat; the last one closes the RFQ. A supplier keeps the seat that an
   * earlier quotation took, unless that was withdrawn.
   *
   * @param earlier the states of the supplier's quotations on this RFQ so far
   * @throws Refusal {@code rfq_own}, {@code rfq_quoted_already}, {@code rfq_deadline_passed},
   *     {@code rfq_seats_used}, or the state's
   */
  void seat(CompanyId supplier, List<QuotationStatus> earlier, Instant now) {
    if (supplier.value() == companyId) {
      throw Refusal.rule("rfq_own");
    }
    if (earlier.contains(QuotationStatus.OPEN)) {
      throw Refusal.rule("rfq_quoted_already");
    }
    if (status.isRunning() && isOver(now)) {
      throw Refusal.rule("rfq_deadline_passed");
    }
    if (status.isRunning() && seats.left() == 0) {
      throw Refusal.rule("rfq_seats_used");
    }
    status.require(RfqStatus.OPEN);
    boolean seated = earlier.stream().anyMatch(state -> state != QuotationStatus.WITHDRAWN);
    if (!seated) {
      seats.take();
    }
    if (seats.left() == 0) {
      close(now);
    }
  }

  /** Takes back the seat of a supplier that has withdrawn; what is closed stays closed. */
  void unseat() {
    seats.free();
  }

  /**
   * What the clock does: closes an RFQ after its deadline.
   *
   * @return whether it did
   */
  boolean closeAtDeadline(Instant now) {
    if (status != RfqStatus.OPEN || !isOver(now)) {
      return false;
    }
    close(now);
    return true;
  }

  /**
   * Ends a closed RFQ that has no open quotation left.
   *
   * @return whether it did
   */
  boolean expireWithout(long openQuotations) {
    if (status != RfqStatus.CLOSED || openQuotations > 0) {
      return false;
    }
    status = status.to(RfqStatus.EXPIRED);
    return true;
  }

  void award(String quotation, Instant now) {
    status = status.to(RfqStatus.AWARDED);
    awardedQuotation = quotation;
    closedAt = closedAt == null ? now : closedAt;
  }

  void cancel(@Nullable String why, Instant now) {
    status = status.to(RfqStatus.CANCELLED);
    reason = Need.blankToNull(why);
    closedAt = closedAt == null ? now : closedAt;
  }

  /** The deadline belongs to the time in which one may quote. */
  boolean isOver(Instant now) {
    return deadline != null && now.isAfter(deadline);
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  CompanyId buyerId() {
    return new CompanyId(companyId);
  }

  RfqStatus status() {
    return status;
  }

  Party buyer() {
    return Json.read(buyer, Party.class);
  }

  Need need() {
    return need;
  }

  @Nullable Instant deadline() {
    return deadline;
  }

  String zone() {
    return zone;
  }

  CountryCode country() {
    return CountryCode.of(country);
  }

  List<RfqLine> lines() {
    return List.copyOf(lines);
  }

  Seats seats() {
    return seats;
  }

  @Nullable String awardedQuotation() {
    return awardedQuotation;
  }

  @Nullable String reason() {
    return reason;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  private void close(Instant now) {
    status = status.to(RfqStatus.CLOSED);
    closedAt = now;
  }

  private void speakFor(Party party) {
    buyer = Json.write(party);
    country = party.country().toString();
  }
}
