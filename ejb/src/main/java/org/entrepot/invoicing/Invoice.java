package org.entrepot.invoicing;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.entrepot.platform.deal.Parties;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An invoice's head; what an issued one says lies in {@link IssuedInvoice}. */
@Entity
@Table(name = "invoicing_invoice")
class Invoice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Enumerated(EnumType.STRING)
  private InvoiceKind kind;

  @Enumerated(EnumType.STRING)
  private InvoiceStatus status;

  @Column(name = "order_number")
  private String order;

  @Column private String contract;
  @Embedded private Parties parties;
  @Column private BigDecimal total;
  @Column private String currency;

  @Nullable @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String draft;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Invoice() {}

  Invoice(InvoiceFacts facts, Parties parties, Instant now) {
    this.number = Numbers.random("INV");
    this.kind = facts.kind();
    this.status = InvoiceStatus.DRAFT;
    this.order = facts.order();
    this.contract = facts.contract();
    this.parties = parties;
    this.createdAt = now;
    this.total = facts.total().amount();
    this.currency = facts.currency().getCurrencyCode();
    this.draft = Json.write(facts);
  }

  /** Writes the draft anew, whole. */
  void redraft(InvoiceFacts facts) {
    // A draft that stays one: the table of states holds no such step for an issued invoice.
    status.to(InvoiceStatus.ISSUED);
    write(facts);
    draft = Json.write(facts);
  }

  /** Fixes what the invoice says; the facts go into the issued invoice. */
  void issue(InvoiceFacts facts) {
    status = status.to(InvoiceStatus.ISSUED);
    write(facts);
    draft = null;
  }

  private void write(InvoiceFacts facts) {
    total = facts.total().amount();
    currency = facts.currency().getCurrencyCode();
  }

  /** What a draft says. */
  InvoiceFacts draft() {
    String facts = draft;
    if (facts == null) {
      throw new IllegalStateException("An issued invoice has no draft: " + number);
    }
    return Json.read(facts, InvoiceFacts.class);
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  InvoiceKind kind() {
    return kind;
  }

  InvoiceStatus status() {
    return status;
  }

  String order() {
    return order;
  }

  Parties parties() {
    return parties;
  }

  CompanyId issuer() {
    return parties.idOf(Side.SELLER);
  }

  Money total() {
    return new Money(total, Currency.getInstance(currency));
  }

  InvoiceSummary summary(@Nullable IssuedInvoice issued) {
    return new InvoiceSummary(
        number,
        issued == null ? null : issued.documentNumber(),
        kind,
        status,
        order,
        contract,
        parties.seller(),
        parties.buyer(),
        total(),
        issued == null ? null : issued.issuedOn(),
        issued == null ? null : issued.issuedAt());
  }

  InvoiceView view(@Nullable IssuedInvoice issued) {
    InvoiceFacts facts = issued == null ? draft() : issued.facts();
    return InvoiceView.of(this, facts, issued, version);
  }
}
