package org.entrepot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.directory.ReviewDecision.Verdict;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyReviewTest {

  /** Where each verdict leads from where it may be given. */
  private static final Map<Verdict, Map<CompanyStatus, CompanyStatus>> LEGAL =
      Map.of(
          Verdict.TAKE, Map.of(CompanyStatus.SUBMITTED, CompanyStatus.IN_REVIEW),
          Verdict.VERIFY, Map.of(CompanyStatus.IN_REVIEW, CompanyStatus.VERIFIED),
          Verdict.REJECT, Map.of(CompanyStatus.IN_REVIEW, CompanyStatus.REJECTED),
          Verdict.SUSPEND, Map.of(CompanyStatus.VERIFIED, CompanyStatus.SUSPENDED),
          Verdict.REINSTATE, Map.of(CompanyStatus.SUSPENDED, CompanyStatus.VERIFIED));

  @ParameterizedTest
  @MethodSource("every_state_with_every_verdict")
  void a_verdict_is_carried_out_in_its_state_and_refused_in_every_other(
      CompanyStatus status, Verdict verdict) {
    CompanyEntity company = Firms.in(status);
    Optional<CompanyStatus> next = Optional.ofNullable(LEGAL.get(verdict).get(status));
    if (next.isPresent()) {
      decide(company, verdict, "Because");
      assertThat(company.status()).isEqualTo(next.get());
    } else {
      assertThatThrownBy(() -> decide(company, verdict, "Because"))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo("company_state");
                assertThat(refusal.args()).containsEntry("state", status.name());
              });
      assertThat(company.status()).isEqualTo(status);
    }
  }

  static Stream<Arguments> every_state_with_every_verdict() {
    return Arrays.stream(CompanyStatus.values())
        .flatMap(
            status ->
                Arrays.stream(Verdict.values()).map(verdict -> Arguments.of(status, verdict)));
  }

  @ParameterizedTest
  @EnumSource(CompanyStatus.class)
  void a_company_is_submitted_as_draft_rejected_or_lapsed_only(CompanyStatus status) {
    CompanyEntity company = Firms.in(status);
    Set<CompanyStatus> open =
        EnumSet.of(CompanyStatus.DRAFT, CompanyStatus.REJECTED, CompanyStatus.LAPSED);
    if (open.contains(status)) {
      company.submit(Firms.requirements(company), Firms.NOW);
      assertThat(company.status()).isEqualTo(CompanyStatus.SUBMITTED);
    } else {
      assertThatThrownBy(() -> company.submit(Firms.requirements(company), Firms.NOW))
          .hasMessageContaining("company_state");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"REJECT", "SUSPEND"})
  void a_refusing_verdict_needs_a_reason(Verdict verdict) {
    CompanyEntity company =
        Firms.in(verdict == Verdict.REJECT ? CompanyStatus.IN_REVIEW : CompanyStatus.VERIFIED);
    assertThatThrownBy(() -> decide(company, verdict, "  "))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.fieldErrors().get(0).field()).isEqualTo("reason"));
  }

  @Test
  void a_company_whose_licence_ran_out_during_the_review_is_not_verified() {
    CompanyEntity company = Firms.in(CompanyStatus.IN_REVIEW);
    List<Requirement> today =
        Onboarding.requirements(
            company, List.of(Firms.licence(Firms.TODAY.minusDays(1))), Firms.TODAY);
    assertThatThrownBy(() -> company.verify(today, "Olga", Firms.NOW))
        .hasMessageContaining("company_requirement_open");
  }

  @Test
  void what_the_operator_said_is_told_and_forgotten_with_the_next_submission() {
    CompanyEntity company = Firms.in(CompanyStatus.IN_REVIEW);
    decide(company, Verdict.REJECT, " The licence cannot be read ");
    assertThat(view(company).reason()).isEqualTo("The licence cannot be read");
    company.submit(Firms.requirements(company), Firms.NOW);
    assertThat(view(company).reason()).isNull();
  }

  @Test
  void the_badge_names_who_checked_and_stands_only_while_verified() {
    CompanyEntity company = Firms.in(CompanyStatus.VERIFIED);
    assertThat(view(company).badge()).isEqualTo(new Badge("Olga Operator", Firms.NOW, null));
    company.suspend("Complaints");
    assertThat(view(company).badge()).isNull();
  }

  @Test
  void checked_facts_of_a_verified_company_stand_still_and_the_rest_may_change() {
    CompanyEntity company = Firms.in(CompanyStatus.VERIFIED);
    assertThatThrownBy(
            () -> company.update(Firms.facts("Another", "DE136695976", "info@nordhafen.example")))
        .hasMessageContaining("company_facts_checked");
    company.update(Firms.facts("Nordhafen Handel", "DE 136 695 976", "sales@nordhafen.example"));
    assertThat(view(company).email()).isEqualTo("sales@nordhafen.example");
  }

  @ParameterizedTest
  @EnumSource(
      value = CompanyStatus.class,
      names = {"SUBMITTED", "IN_REVIEW"})
  void nothing_changes_under_the_operators_eyes(CompanyStatus status) {
    assertThatThrownBy(() -> Firms.in(status).update(Firms.complete()))
        .hasMessageContaining("company_in_review");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void the_audit_names_the_verdict(Verdict verdict) {
    assertThat(new ReviewDecision(verdict, null).verb()).isEqualTo(verdict.name());
  }

  @ParameterizedTest
  @EnumSource(value = CompanyEvent.class, mode = EnumSource.Mode.EXCLUDE, names = "CHANGED")
  void everything_that_its_people_are_told_has_words(CompanyEvent event) {
    assertThat(Messages.has("notice." + event.type() + ".subject")).isTrue();
    assertThat(Messages.has("notice." + event.type() + ".body")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(CompanyStatus.class)
  void every_state_and_word_has_a_name(CompanyStatus status) {
    assertThat(Messages.has("status.company." + status)).isTrue();
    for (EvidenceKind kind : EvidenceKind.values()) {
      assertThat(Messages.has("directory.evidence." + kind)).isTrue();
    }
    for (MemberRole role : MemberRole.values()) {
      assertThat(Messages.has("directory.role." + role)).isTrue();
    }
    for (CompanyKind kind : CompanyKind.values()) {
      assertThat(Messages.has("directory.kind." + kind)).isTrue();
    }
  }

  private static void decide(CompanyEntity company, Verdict verdict, String reason) {
    Review.decide(
        company,
        new ReviewDecision(verdict, reason),
        Firms.requirements(company),
        "Olga Operator",
        Firms.NOW);
  }

  private static CompanyView view(CompanyEntity company) {
    List<Evidence> evidence = List.of(Firms.licence(null));
    return company.view(Onboarding.requirements(company, evidence, Firms.TODAY), evidence);
  }
}
