package org.entrepot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;

class OnboardingTest {

  private static final LocalDate TODAY = Firms.TODAY;

  @Test
  void a_new_company_has_its_name_and_kinds_and_owes_the_rest() {
    assertThat(open(Firms.draft(), List.of()))
        .containsExactly(
            "registration_number", "tax_id", "address", "contact", "licence", "papers");
  }

  @Test
  void a_complete_company_owes_nothing() {
    assertThat(open(complete(), List.of(Firms.licence(TODAY)))).isEmpty();
  }

  @Test
  void a_tax_id_with_wrong_check_digits_is_owed() {
    CompanyEntity company = Firms.draft();
    company.update(Firms.facts("Nordhafen Handel", "DE136695977", "info@nordhafen.example"));
    assertThat(open(company, List.of(Firms.licence(null)))).containsExactly("tax_id");
  }

  @Test
  void a_licence_holds_on_its_last_day_and_not_on_the_next() {
    List<Evidence> papers = List.of(Firms.licence(TODAY));
    assertThat(Onboarding.papersHold(papers, TODAY)).isTrue();
    assertThat(Onboarding.papersHold(papers, TODAY.plusDays(1))).isFalse();
  }

  @Test
  void a_newer_paper_of_the_same_kind_takes_the_place_of_one_that_ran_out() {
    List<Evidence> papers =
        List.of(Firms.licence(TODAY.minusDays(1)), Firms.licence(TODAY.plusYears(1)));
    assertThat(Onboarding.papersHold(papers, TODAY)).isTrue();
    assertThat(Onboarding.holdsUntil(papers)).contains(TODAY.plusYears(1));
  }

  @Test
  void a_paper_of_another_kind_does_not() {
    List<Evidence> papers =
        List.of(
            Firms.licence(TODAY.plusYears(1)),
            Firms.paper(EvidenceKind.TAX_CERTIFICATE, TODAY.minusDays(1)));
    assertThat(open(complete(), papers)).containsExactly("papers");
    assertThat(Onboarding.holdsUntil(papers)).contains(TODAY.minusDays(1));
  }

  @Test
  void papers_without_a_last_day_hold_for_ever() {
    assertThat(Onboarding.holdsUntil(List.of(Firms.licence(null), Firms.licence(TODAY)))).isEmpty();
  }

  @Test
  void a_company_with_something_open_is_not_submitted_and_told_what() {
    CompanyEntity company = Firms.draft();
    assertThatThrownBy(
            () -> company.submit(Onboarding.requirements(company, List.of(), TODAY), Firms.NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
              assertThat(refusal.code()).isEqualTo("company_requirement_open");
              assertThat(refusal.args()).containsEntry("requirement", "registration_number");
            });
    assertThat(company.status()).isEqualTo(CompanyStatus.DRAFT);
  }

  @Test
  void every_requirement_has_a_name() {
    assertThat(Onboarding.requirements(Firms.draft(), List.of(), TODAY))
        .allSatisfy(
            requirement ->
                assertThat(Messages.has("directory.requirement." + requirement.code())).isTrue());
  }

  private static CompanyEntity complete() {
    CompanyEntity company = Firms.draft();
    company.update(Firms.complete());
    return company;
  }

  private static List<String> open(CompanyEntity company, List<Evidence> evidence) {
    return Onboarding.requirements(company, evidence, TODAY).stream()
        .filter(requirement -> !requirement.met())
        .map(Requirement::code)
        .toList();
  }
}
