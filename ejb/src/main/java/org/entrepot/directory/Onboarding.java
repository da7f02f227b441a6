package org.entrepot.directory;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.value.TaxIds;
import org.jspecify.annotations.Nullable;

/** The one evaluator of what a company still has to do before the operator looks at it. */
final class Onboarding {

  private Onboarding() {}

  static List<Requirement> requirements(
      CompanyEntity company, List<Evidence> evidence, LocalDate today) {
    return List.of(
        new Requirement("name", !company.name().isBlank()),
        new Requirement("kinds", !company.kinds().isEmpty()),
        new Requirement("registration_number", isGiven(company.registrationNumber())),
        new Requirement("tax_id", taxIdHolds(company)),
        new Requirement("address", company.address() != null),
        new Requirement("contact", isGiven(company.email())),
        new Requirement("licence", hasLicence(evidence, today)));
  }

  private static boolean taxIdHolds(CompanyEntity company) {
    String taxId = company.taxId();
    if (taxId == null) {
      return !TaxIds.required(company.country());
    }
    return TaxIds.check(company.country(), taxId).isEmpty();
  }

  private static boolean hasLicence(List<Evidence> evidence, LocalDate today) {
    return evidence.stream()
        .anyMatch(paper -> paper.kind() == EvidenceKind.LICENCE && paper.holdsOn(today));
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
