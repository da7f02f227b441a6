package org.entrepot.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.platform.error.Refusal;
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
        new Requirement("registration_number", isGiven(company.legal().registrationNumber())),
        new Requirement("tax_id", taxIdHolds(company)),
        new Requirement("address", company.address() != null),
        new Requirement("contact", isGiven(company.email())),
        new Requirement("licence", hasLicence(evidence)),
        new Requirement("papers", !evidence.isEmpty() && papersHold(evidence, today)));
  }

  /** Refuses by the name of the first open requirement. */
  static void refuseOpen(List<Requirement> requirements) {
    requirements.stream()
        .filter(requirement -> !requirement.met())
        .findFirst()
        .ifPresent(
            open -> {
              throw Refusal.rule("company_requirement_open", "requirement", open.code());
            });
  }

  /** Whether of each kind of paper that was shown one is good on that day. */
  static boolean papersHold(List<Evidence> evidence, LocalDate day) {
    return byKind(evidence).values().stream()
        .allMatch(papers -> papers.stream().anyMatch(paper -> paper.holdsOn(day)));
  }

  /** The last day on which the papers hold; a newer one of a kind takes the place of the older. */
  static Optional<LocalDate> holdsUntil(List<Evidence> evidence) {
    return byKind(evidence).values().stream()
        .filter(papers -> papers.stream().allMatch(paper -> paper.expiresOn().isPresent()))
        .map(papers -> papers.stream().flatMap(paper -> paper.expiresOn().stream()))
        .flatMap(days -> days.max(LocalDate::compareTo).stream())
        .min(LocalDate::compareTo);
  }

  private static Map<EvidenceKind, List<Evidence>> byKind(List<Evidence> evidence) {
    return evidence.stream().collect(Collectors.groupingBy(Evidence::kind));
  }

  private static boolean taxIdHolds(CompanyEntity company) {
    String taxId = company.legal().taxId();
    if (taxId == null) {
      return !TaxIds.required(company.country());
    }
    return TaxIds.check(company.country(), taxId).isEmpty();
  }

  private static boolean hasLicence(List<Evidence> evidence) {
    return evidence.stream().anyMatch(paper -> paper.kind() == EvidenceKind.LICENCE);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
