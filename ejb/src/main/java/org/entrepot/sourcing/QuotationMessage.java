package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one side wrote to the other about a version; written once. */
@Entity
@Immutable
@Table(name = "sourcing_quotation_message")
class QuotationMessage {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "quotation_id")
  private long quotationId;

  @Column private int sequence;

  @Enumerated(EnumType.STRING)
  private Side author;

  @Column private String company;

  @Column(columnDefinition = "text")
  private String text;

  @Nullable @Column private String language;
  @Column private Instant at;

  protected QuotationMessage() {}

  QuotationMessage(Quotation quotation, Side author, WriteMessage command, Instant now) {
    this.quotationId = quotation.id();
    this.sequence = quotation.sequence();
    this.author = author;
    this.company = quotation.parties().party(author).name();
    this.text = command.text().strip();
    this.language = Need.blankToNull(command.language());
    this.at = now;
  }

  MessageView view() {
    return new MessageView(sequence, author, company, text, language, at);
  }
}
