package org.entrepot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

  private static final Instant NOW = Firms.NOW;
  private static final Duration LONG = Duration.ofDays(30);
  private static final Account INVITED = new Account("jonas", "jonas@nordhafen.example", true);

  /** What somebody does with an invitation, and the code of the refusal where it is not in time. */
  private enum Verb {
    ACCEPT,
    DECLINE,
    REVOKE,
    RESEND;

    String tooLate() {
      return this == ACCEPT || this == DECLINE ? "invitation_over" : "invitation_state";
    }
  }

  /** What the verb makes of an invitation in that state; nothing where it is refused. */
  private static Optional<InvitationStatus> expected(InvitationStatus from, Verb verb) {
    return switch (from) {
      case OPEN ->
          Optional.of(
              switch (verb) {
                case ACCEPT -> InvitationStatus.ACCEPTED;
                case DECLINE -> InvitationStatus.DECLINED;
                case REVOKE -> InvitationStatus.REVOKED;
                case RESEND -> InvitationStatus.OPEN;
              });
      case EXPIRED ->
          switch (verb) {
            case ACCEPT, DECLINE -> Optional.empty();
            case REVOKE -> Optional.of(InvitationStatus.REVOKED);
            case RESEND -> Optional.of(InvitationStatus.OPEN);
          };
      case ACCEPTED, DECLINED, REVOKED -> Optional.empty();
    };
  }

  static Stream<Arguments> matrix() {
    return Arrays.stream(InvitationStatus.values())
        .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void every_state_takes_its_verbs_and_refuses_the_others(InvitationStatus from, Verb verb) {
    Invitation invitation = in(from);
    Instant now = from == InvitationStatus.EXPIRED ? NOW.plus(LONG) : NOW;
    assertThat(invitation.status(now)).isEqualTo(from);

    Optional<InvitationStatus> next = expected(from, verb);
    if (next.isPresent()) {
      act(invitation, verb, now);
      assertThat(invitation.status(now)).isEqualTo(next.get());
    } else {
      assertThatThrownBy(() -> act(invitation, verb, now)).hasMessageContaining(verb.tooLate());
      assertThat(invitation.status(now)).isEqualTo(from);
    }
  }

  @Test
  void accepting_makes_the_membership_that_was_offered() {
    Membership joined = open().accept(INVITED, Firms.person("jonas"), NOW);
    assertThat(joined.role()).isEqualTo(MemberRole.SALES);
    assertThat(joined.person().name()).isEqualTo("jonas");
  }

  @ParameterizedTest
  @CsvSource({
    "jonas@nordhafen.example, false",
    "jonas@nordhafen.example.org, true",
    "ionas@nordhafen.example, true",
    "'', true"
  })
  void nobody_but_the_confirmed_address_answers(String email, boolean confirmed) {
    Account other = new Account("other", email, confirmed);
    for (Verb verb : Set.of(Verb.ACCEPT, Verb.DECLINE)) {
      Invitation invitation = open();
      assertThatThrownBy(() -> act(invitation, verb, NOW, other))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo("invitation_not_yours");
                assertThat(refusal.getMessage()).doesNotContain("jonas");
              });
      assertThat(invitation.status(NOW)).isEqualTo(InvitationStatus.OPEN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JONAS@Nordhafen.Example", " jonas@nordhafen.example "})
  void cases_and_spaces_of_an_address_do_not_matter(String email) {
    open().refuseOthers(new Account("jonas", email, true));
  }

  @Test
  void with_its_end_the_address_and_the_token_are_gone() {
    for (Verb verb : Set.of(Verb.ACCEPT, Verb.DECLINE, Verb.REVOKE)) {
      Invitation invitation = open();
      invitation.seal(NOW);
      act(invitation, verb, NOW);
      assertThat(invitation.view(NOW).email()).isEmpty();
      assertThat(invitation.seal(NOW)).isNull();
    }
  }

  @Test
  void a_letter_is_sealed_once_and_sending_again_draws_another_token() {
    Invitation invitation = open();
    InvitationToken first = invitation.seal(NOW);
    assertThat(first).isNotNull();
    assertThat(invitation.seal(NOW)).isNull();
    invitation.resend(NOW, 7);
    assertThat(invitation.seal(NOW)).isNotNull().isNotEqualTo(first);
  }

  @Test
  void an_invitation_that_ran_out_has_no_letter() {
    assertThat(open().seal(NOW.plus(LONG))).isNull();
  }

  @Test
  void an_invitation_is_sent_five_times_at_most() {
    Invitation invitation = open();
    for (int letter = 1; letter < 5; letter++) {
      assertThat(invitation.seal(NOW)).isNotNull();
      invitation.resend(NOW, 7);
    }
    assertThat(invitation.seal(NOW)).isNotNull();
    assertThatThrownBy(() -> invitation.resend(NOW, 7)).hasMessageContaining("invitation_letters");
  }

  @Test
  void the_last_day_is_whole_where_the_company_is() {
    Invitation invitation = open();
    assertThat(invitation.letter(InvitationToken.random()).lastDay())
        .isEqualTo(Firms.TODAY.plusDays(7));
    assertThat(invitation.expiresAt()).isEqualTo(Instant.parse("2026-11-29T23:00:00Z"));
    assertThat(invitation.status(invitation.expiresAt().minusNanos(1000)))
        .isEqualTo(InvitationStatus.OPEN);
    assertThat(invitation.status(invitation.expiresAt())).isEqualTo(InvitationStatus.EXPIRED);
  }

  @Test
  void a_suspended_company_takes_nobody_in_but_one_may_decline() {
    Invitation accepted = to(Firms.in(CompanyStatus.SUSPENDED));
    assertThatThrownBy(() -> act(accepted, Verb.ACCEPT, NOW))
        .hasMessageContaining("invitation_company_suspended");
    assertThat(accepted.status(NOW)).isEqualTo(InvitationStatus.OPEN);
    act(accepted, Verb.DECLINE, NOW);
    assertThat(accepted.status(NOW)).isEqualTo(InvitationStatus.DECLINED);
  }

  @ParameterizedTest
  @EnumSource(CompanyStatus.class)
  void members_and_open_invitations_share_the_places(CompanyStatus status) {
    CompanyEntity company = Firms.in(status);
    int places = status == CompanyStatus.VERIFIED ? 100 : 5;
    Places.refuseFull(company, 1, places - 2);
    assertThatThrownBy(() -> Places.refuseFull(company, 1, places - 1))
        .hasMessageContaining("member_limit");
    Places.refuseFlood(company, places * 4L - 1);
    assertThatThrownBy(() -> Places.refuseFlood(company, places * 4L))
        .hasMessageContaining("invitation_limit");
  }

  @Test
  void tokens_have_256_bits_and_are_shown_by_nothing() {
    Set<String> seen = new HashSet<>();
    for (int draw = 0; draw < 1000; draw++) {
      InvitationToken token = InvitationToken.random();
      assertThat(token.text()).matches("[A-Za-z0-9_-]{43}");
      assertThat(token.digest()).matches("[0-9a-f]{64}");
      assertThat(seen.add(token.text())).isTrue();
    }
    InvitationToken token = InvitationToken.random();
    assertThat(token + " " + new AnswerInvitation(token.text()) + " " + open().letter(token))
        .doesNotContain(token.text());
  }

  @Test
  void the_mail_that_confirms_an_address_goes_out_every_five_minutes_at_most() {
    PersonEntity person = Firms.person("jonas");
    person.askConfirmation(NOW);
    assertThatThrownBy(() -> person.askConfirmation(NOW.plusSeconds(299)))
        .hasMessageContaining("confirmation_too_soon");
    person.askConfirmation(NOW.plusSeconds(300));
  }

  private static void act(Invitation invitation, Verb verb, Instant now) {
    act(invitation, verb, now, INVITED);
  }

  private static void act(Invitation invitation, Verb verb, Instant now, Account account) {
    switch (verb) {
      case ACCEPT -> invitation.accept(account, Firms.person("jonas"), now);
      case DECLINE -> invitation.decline(account, now);
      case REVOKE -> invitation.revoke(now);
      case RESEND -> invitation.resend(now, 7);
    }
  }

  private static Invitation in(InvitationStatus status) {
    Invitation invitation = open();
    switch (status) {
      case OPEN, EXPIRED -> {}
      case ACCEPTED -> act(invitation, Verb.ACCEPT, NOW);
      case DECLINED -> act(invitation, Verb.DECLINE, NOW);
      case REVOKED -> act(invitation, Verb.REVOKE, NOW);
    }
    return invitation;
  }

  private static Invitation open() {
    return to(Firms.draft());
  }

  private static Invitation to(CompanyEntity company) {
    return new Invitation(
        company,
        Firms.person("owner"),
        new InvitePerson("Jonas@nordhafen.example", MemberRole.SALES),
        Locale.CHINESE,
        NOW,
        7);
  }
}
