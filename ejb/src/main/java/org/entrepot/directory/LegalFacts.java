package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.entrepot.platform.value.TaxIds;
import org.jspecify.annotations.Nullable;

/** What the operator checks against the papers; it stands still while the badge does. */
@Embeddable
record LegalFacts(
    @Column(name = "name") String name,
    @Column(name = "country") String country,
    @Nullable @Column(name = "registration_number") String registrationNumber,
    @Nullable @Column(name = "tax_id") String taxId) {

  static LegalFacts of(RegisterCompany command) {
    return new LegalFacts(command.name().strip(), command.country().toString(), null, null);
  }

  static LegalFacts of(UpdateCompany command) {
    String taxId = Blank.toNull(command.taxId());
    return new LegalFacts(
        command.name().strip(),
        command.country().toString(),
        Blank.toNull(command.registrationNumber()),
        taxId == null ? null : TaxIds.normalised(command.country(), taxId));
  }
}
