package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.jspecify.annotations.Nullable;

/** A paper that a company showed. */
@Entity
@Table(name = "directory_evidence")
class Evidence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column private String number;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  @Embedded private StoredFile file;

  @Column(name = "added_at")
  private Instant addedAt;

  @Nullable @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Nullable @Column(name = "expires_on")
  private LocalDate expiresOn;

  protected Evidence() {}

  Evidence(CompanyId company, AddEvidence command, StoredFile file, Instant now) {
    this.companyId = company.value();
    this.number = Numbers.random("EVI");
    this.kind = command.kind();
    this.file = file;
    this.addedAt = now;
    this.issuedOn = command.issuedOn();
    this.expiresOn = command.expiresOn();
  }

  Long companyId() {
    return companyId;
  }

  EvidenceKind kind() {
    return kind;
  }

  StoredFile file() {
    return file;
  }

  Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }

  boolean holdsOn(LocalDate day) {
    return expiresOn == null || !expiresOn.isBefore(day);
  }

  EvidenceView view() {
    return new EvidenceView(
        number, kind, file.name(), file.mediaType(), file.size(), addedAt, issuedOn, expiresOn);
  }
}
