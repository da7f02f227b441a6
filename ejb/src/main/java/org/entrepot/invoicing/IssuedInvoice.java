package org.entrepot.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.CompanyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An invoice as it was issued: its legal number, its facts and its print. The database lets the
 * application insert and read it only, so that an issued invoice cannot change.
 */
@Entity
@Table(name = "invoicing_issued")
class IssuedInvoice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "invoice_id")
  private long invoiceId;

  @Column(name = "issuer_id")
  private long issuerId;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String facts;

  @Embedded private StoredFile file;

  protected IssuedInvoice() {}

  IssuedInvoice(
      Invoice invoice,
      CompanyId issuer,
      InvoiceFacts facts,
      String documentNumber,
      LocalDate issuedOn,
      StoredFile file,
      Instant issuedAt) {
    this.invoiceId = invoice.id();
    this.issuerId = issuer.value();
    this.facts = Json.write(facts);
    this.documentNumber = documentNumber;
    this.issuedOn = issuedOn;
    this.file = file;
    this.issuedAt = issuedAt;
  }

  String documentNumber() {
    return documentNumber;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  InvoiceFacts facts() {
    return Json.read(facts, InvoiceFacts.class);
  }

  StoredFile file() {
    return file;
  }
}
