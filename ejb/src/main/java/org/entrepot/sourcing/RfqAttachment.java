package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.number.Numbers;

/** A file beside an RFQ: a drawing, a specification. */
@Entity
@Table(name = "sourcing_rfq_attachment")
class RfqAttachment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Column(name = "rfq_id")
  private long rfqId;

  @Embedded private StoredFile file;

  @Column(name = "added_at")
  private Instant addedAt;

  protected RfqAttachment() {}

  RfqAttachment(Rfq rfq, StoredFile file, Instant now) {
    this.number = Numbers.random("ATT");
    this.rfqId = rfq.id();
    this.file = file;
    this.addedAt = now;
  }

  StoredFile file() {
    return file;
  }

  AttachmentView view() {
    return new AttachmentView(number, file.name(), file.mediaType(), file.size(), addedAt);
  }
}
