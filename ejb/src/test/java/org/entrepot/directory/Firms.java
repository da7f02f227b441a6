package org.entrepot.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** Companies for tests, brought to each state by the verbs that lead there. */
final class Firms {

  static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private Firms() {}

  static CompanyEntity draft() {
    return new CompanyEntity(
        new RegisterCompany(
            "Nordhafen Handel",
            CountryCode.of("DE"),
            Set.of(CompanyKind.SUPPLIER),
            "Europe/Berlin"),
        NOW);
  }

  static UpdateCompany complete() {
    return facts("Nordhafen Handel", "DE136695976", "info@nordhafen.example");
  }

  static UpdateCompany facts(String name, @Nullable String taxId, @Nullable String email) {
    return new UpdateCompany(
        name,
        CountryCode.of("DE"),
        Set.of(CompanyKind.SUPPLIER),
        "HRB 12345",
        taxId,
        new Address("Kaistraße 1", "Hamburg", null, "20457"),
        email,
        null,
        null,
        null,
        null,
        "Europe/Berlin",
        false);
  }

  /** A company in that state, with everything that the checklist asks for. */
  static CompanyEntity in(CompanyStatus status) {
    CompanyEntity company = draft();
    company.update(complete());
    switch (status) {
      case DRAFT -> {}
      case SUBMITTED -> company.submit(requirements(company), NOW);
      case IN_REVIEW -> {
        company.submit(requirements(company), NOW);
        company.take();
      }
      case VERIFIED -> verify(company);
      case REJECTED -> {
        company.submit(requirements(company), NOW);
        company.take();
        company.reject("The licence cannot be read");
      }
      case SUSPENDED -> {
        verify(company);
        company.suspend("Complaints");
      }
      case LAPSED -> {
        verify(company);
        company.lapse();
      }
    }
    return company;
  }

  static List<Requirement> requirements(CompanyEntity company) {
    return Onboarding.requirements(company, List.of(licence(null)), TODAY);
  }

  static Evidence licence(@Nullable LocalDate expiresOn) {
    return paper(EvidenceKind.LICENCE, expiresOn);
  }

  static Evidence paper(EvidenceKind kind, @Nullable LocalDate expiresOn) {
    return new Evidence(
        new CompanyId(1),
        new AddEvidence(kind, null, expiresOn),
        new StoredFile("0".repeat(64), "application/pdf", 1000, "paper.pdf"),
        NOW);
  }

  static PersonEntity person(String name) {
    return new PersonEntity(new Person(name, name, name + "@nordhafen.example"), "en");
  }

  /** Members of one company with these roles, in their order. */
  static List<Membership> members(CompanyEntity company, MemberRole... roles) {
    List<Membership> members = new ArrayList<>();
    for (MemberRole role : roles) {
      PersonEntity person = person(role.name().toLowerCase(java.util.Locale.ROOT) + members.size());
      members.add(new Membership(company, person, role, NOW));
    }
    return members;
  }

  private static void verify(CompanyEntity company) {
    company.submit(requirements(company), NOW);
    company.take();
    company.verify(requirements(company), "Olga Operator", NOW);
  }
}
