package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Party;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's quotation on an RFQ: a chain of versions, of which only the latest can be accepted,
 * and a turn that says whose word is awaited.
 */
@Entity(name = "Quotation")
@Table(name = "sourcing_quotation")
class Quotation {

  /** A negotiation that has not come to an end by then will not. */
  static final int MOST_VERSIONS = 50;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Column(name = "rfq_id")
  private long rfqId;

  @Column private String rfq;
  @Column private String title;

  @Embedded private Parties parties;

  @Enumerated(EnumType.STRING)
  private QuotationStatus status;

  @Enumerated(EnumType.STRING)
  private Side turn;

  /** True while open, null after: the unique key over it allows one open one a supplier. */
  @Nullable @Column private Boolean live;

  @Column private int sequence;
  @Column private String digest;

  @Embedded private Validity validity;

  @Nullable @Enumerated(EnumType.STRING)
  private DeclineCause cause;

  @Nullable @Column private String reason;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Nullable @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Quotation() {}

  Quotation(Rfq rfq, CompanyId supplierId, Party supplier, Instant now) {
    this.number = Numbers.random("QUO");
    this.rfqId = rfq.id();
    this.rfq = rfq.number();
    this.title = rfq.need().title();
    this.parties = new Parties(supplierId, supplier, rfq.buyerId(), rfq.buyer());
    this.status = QuotationStatus.OPEN;
    this.turn = Side.SUPPLIER;
    this.live = true;
    this.digest = QuotationVersion.BEFORE_FIRST.toString();
    this.submittedAt = now;
    this.changedAt = now;
    this.validity = new Validity(now);
  }

  /**
   * Puts the next version on the table; the one before is superseded at once and the turn passes.
   *
   * @throws Refusal {@code quotation_turn}, {@code quotation_versions_used}, or the state's
   */
  QuotationVersion add(Offer offer) {
    requireTurn(offer.author(), offer.madeAt());
    if (sequence >= MOST_VERSIONS) {
      throw Refusal.rule("quotation_versions_used", "limit", MOST_VERSIONS);
    }
    QuotationVersion next = new QuotationVersion(this, offer, Digest.parse(digest));
    sequence = offer.sequence();
    digest = next.digest().toString();
    validity = validity.next(offer.validUntil());
    turn = turn.other();
    changedAt = offer.madeAt();
    return next;
  }

  /** Asks that a side may make the next version now. */
  void requireTurn(Side side, Instant now) {
    requireStanding(now);
    if (turn != side) {
      throw Refusal.rule("quotation_turn");
    }
  }

  /**
   * Agrees to what the other side put on the table last.
   *
   * @param named the digest of the version that the acceptor saw
   * @throws Refusal {@code quotation_version_superseded}, {@code quotation_turn}, or the state's
   */
  void accept(Side side, Digest named, Instant now) {
    requireStanding(now);
    if (!named.toString().equals(digest)) {
      throw Refusal.rule("quotation_version_superseded");
    }
    requireTurn(side, now);
    end(QuotationStatus.ACCEPTED, now);
  }

  /** The buyer says no, at any time. */
  void decline(DeclineCause why, @Nullable String words, Instant now) {
    end(QuotationStatus.DECLINED, now);
    cause = why;
    reason = Need.blankToNull(words);
  }

  /** The supplier takes it back, at any time. */
  void withdraw(@Nullable String words, Instant now) {
    end(QuotationStatus.WITHDRAWN, now);
    reason = Need.blankToNull(words);
  }

  /**
   * What the clock does after the latest version's validity.
   *
   * @return whether it did
   */
  boolean expire(Instant now) {
    if (status != QuotationStatus.OPEN || !validity.isOver(now)) {
      return false;
    }
    end(QuotationStatus.EXPIRED, now);
    return true;
  }

  /** The sides that are to be warned now that the end is near; each once. */
  List<Side> warn(Instant now) {
    return status == QuotationStatus.OPEN ? validity.warn(now) : List.of();
  }

  /** What became of one of its versions. */
  VersionStatus statusOf(int version) {
    return version < sequence ? VersionStatus.SUPERSEDED : VersionStatus.valueOf(status.name());
  }

  Optional<Side> turn() {
    return status == QuotationStatus.OPEN ? Optional.of(turn) : Optional.empty();
  }

  private void requireStanding(Instant now) {
    status.requireOpen();
    if (sequence > 0 && validity.isOver(now)) {
      throw Refusal.rule("quotation_expired");
    }
  }

  private void end(QuotationStatus end, Instant now) {
    status = status.to(end);
    live = null;
    endedAt = now;
    changedAt = now;
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  long rfqId() {
    return rfqId;
  }

  String rfq() {
    return rfq;
  }

  String title() {
    return title;
  }

  Parties parties() {
    return parties;
  }

  QuotationStatus status() {
    return status;
  }

  int sequence() {
    return sequence;
  }

  Digest digest() {
    return Digest.parse(digest);
  }

  Validity validity() {
    return validity;
  }

  @Nullable DeclineCause cause() {
    return cause;
  }

  @Nullable String reason() {
    return reason;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  long version() {
    return version;
  }
}
