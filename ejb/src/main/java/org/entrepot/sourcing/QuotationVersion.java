package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.Digest;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of a quotation, written once. Its digest covers the text of the offer and the digest
 * of the version before, so that a changed byte anywhere breaks the chain from there on.
 */
@Entity
@Immutable
@Table(name = "sourcing_quotation_version")
class QuotationVersion {

  /** What the first version hangs on. */
  static final Digest BEFORE_FIRST = Digest.parse("0".repeat(64));

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "quotation_id")
  private Quotation quotation;

  @Column private int sequence;

  @Enumerated(EnumType.STRING)
  private Side author;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "previous_digest")
  private String previousDigest;

  @Column private String digest;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String content;

  protected QuotationVersion() {}

  QuotationVersion(Quotation quotation, Offer offer, Digest previous) {
    this.quotation = quotation;
    this.sequence = offer.sequence();
    this.author = offer.author();
    this.madeAt = offer.madeAt();
    this.previousDigest = previous.toString();
    this.content = Json.write(offer);
    this.digest = digest(previous, content).toString();
  }

  /** SHA-256 over the digest of the version before, a line feed and the offer's text in UTF-8. */
  static Digest digest(Digest previous, String content) {
    return Digest.of((previous + "\n" + content).getBytes(StandardCharsets.UTF_8));
  }

  Quotation quotation() {
    return quotation;
  }

  Digest digest() {
    return Digest.parse(digest);
  }

  Offer offer() {
    return Json.read(content, Offer.class);
  }

  ChainLink link() {
    return new ChainLink(sequence, Digest.parse(previousDigest), digest(), content);
  }

  VersionView view() {
    return new VersionView(
        quotation.statusOf(sequence), digest(), Digest.parse(previousDigest), offer());
  }
}
