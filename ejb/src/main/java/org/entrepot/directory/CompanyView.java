package org.entrepot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** A company as its own people and the operator see it. */
public record CompanyView(
    String number,
    CompanyStatus status,
    String name,
    CountryCode country,
    Set<CompanyKind> kinds,
    @Nullable String registrationNumber,
    @Nullable String taxId,
    @Nullable Address address,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String website,
    @Nullable String description,
    @Nullable String language,
    String zone,
    boolean signing,
    @Nullable String reason,
    @Nullable Badge badge,
    Instant createdAt,
    @Nullable Instant submittedAt,
    List<Requirement> requirements,
    List<EvidenceView> evidence,
    long version)
    implements Numbered {

  /** What would write the company as it is. */
  public UpdateCompany asUpdate() {
    return new UpdateCompany(
        name,
        country,
        kinds,
        registrationNumber,
        taxId,
        address,
        email,
        phone,
        website,
        description,
        language,
        zone,
        signing);
  }

  /** Whether the company's own people may change its data and papers are still to be checked. */
  public boolean isOpen() {
    return status == CompanyStatus.DRAFT
        || status == CompanyStatus.REJECTED
        || status == CompanyStatus.LAPSED;
  }
}
