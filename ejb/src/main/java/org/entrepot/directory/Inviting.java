package org.entrepot.directory;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.Account;
import org.entrepot.platform.identity.IdentityProvider;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;

/**
 * How people come into a company: an owner invites an address, and the person who reads its mails
 * accepts. Every change waits for the lock on the company, as changes of its members do.
 */
@Service
public class Inviting {

  /** The alarm that sends an invitation's mail; its object is the invitation's number. */
  public static final String LETTER = "directory.invitation";

  private static final int MOST_COMPANIES = 50;

  @Inject private Companies companies;
  @Inject private Invitations invitations;
  @Inject private Memberships memberships;
  @Inject private IdentityProvider identities;
  @Inject private Outbox outbox;
  @Inject private Alarms alarms;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  /** The invitations that were neither answered nor taken back, the latest first; at most 200. */
  @Needs(Right.ADMINISTER)
  @Reads
  public List<InvitationView> waiting(Caller caller, @Subject String companyNumber) {
    if (!caller.party().number().equals(companyNumber)) {
      throw Refusal.notFound();
    }
    Instant now = clock.now();
    return invitations.waiting(caller.company()).stream().map(row -> row.view(now)).toList();
  }

  /**
   * Invites an address. Whether it has an account is not asked, so the answer cannot tell. An
   * earlier invitation of the address that has run out gives way.
   *
   * @throws Refusal {@code member_already}, {@code invitation_already}, {@code member_limit} (5
   *     before the company is verified, 100 after) or {@code invitation_limit} (409)
   */
  @Limited(Limit.INVITATION)
  @Needs(Right.ADMINISTER)
  public InvitationView invite(Caller caller, String companyNumber, InvitePerson command) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    Instant now = clock.now();
    MailAddress address = new MailAddress(command.email());
    refuseKnown(company, address, now);
    Places.refuseFlood(
        company, invitations.writtenSince(company.id(), now.minus(Duration.ofDays(1))));
    Invitation invitation =
        new Invitation(
            company,
            memberships.person(caller.user().subject()).orElseThrow(Refusal::notFound),
            command,
            Messages.shipped(caller.locale()),
            now,
            settings.invitationDays());
    invitations.add(invitation);
    alarms.set(LETTER, invitation.number(), now);
    return invitation.view(now);
  }

  /**
   * Sends another mail with another token, and the time begins anew; the mail before is worth
   * nothing from now on.
   *
   * @throws Refusal {@code invitation_state}, {@code invitation_letters} or {@code member_limit}
   *     (409)
   */
  @Limited(Limit.INVITATION)
  @Needs(Right.ADMINISTER)
  public InvitationView resend(Caller caller, String companyNumber, @Subject String number) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    Invitation invitation = invitations.in(company.id(), number);
    Instant now = clock.now();
    if (invitation.status(now) == InvitationStatus.EXPIRED) {
      int members = memberships.in(company.id()).size();
      Places.refuseFull(company, members, invitations.open(company.id(), now));
    }
    invitation.resend(now, settings.invitationDays());
    alarms.set(LETTER, number, now);
    return invitation.view(now);
  }

  /**
   * Takes an invitation back.
   *
   * @throws Refusal {@code invitation_state} (409)
   */
  @Needs(Right.ADMINISTER)
  public void revoke(Caller caller, String companyNumber, @Subject String number) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    invitations.in(company.id(), number).revoke(clock.now());
  }

  /**
   * The letter that is to be sent now, with a token drawn for it: the token is nowhere before it is
   * in the mail. Nothing when the letter was written already or the invitation is not open.
   */
  @Needs(Right.WITHIN)
  @Housekeeping
  public Optional<InvitationLetter> letter(Caller caller, @Subject String number) {
    return invitations.any(number).flatMap(this::seal);
  }

  /**
   * What the caller is invited to.
   *
   * @throws Refusal {@code invitation_over} (404), {@code invitation_not_yours} (403), {@code
   *     identity_unavailable} (503)
   */
  @Needs(Right.SIGNED_IN)
  @Reads
  public InvitedView read(Caller caller, AnswerInvitation command) {
    Instant now = clock.now();
    Invitation invitation = invitations.open(new InvitationToken(command.token()), now);
    invitation.refuseOthers(account(caller));
    return invitation.invited(now);
  }

  /**
   * The caller joins the company.
   *
   * @throws Refusal {@code invitation_over} (404), {@code invitation_not_yours} (403), {@code
   *     invitation_company_suspended}, {@code member_already}, {@code member_limit} or {@code
   *     membership_limit} (409), {@code identity_unavailable} (503)
   */
  @Needs(Right.SIGNED_IN)
  public InvitedView accept(Caller caller, AnswerInvitation command) {
    Account account = account(caller);
    Invitation invitation = locked(command);
    PersonEntity person = memberships.person(account.subject()).orElseThrow(Refusal::notFound);
    Membership joined = invitation.accept(account, person, clock.now());
    refuseJoining(joined);
    memberships.add(joined);
    outbox.publish(joined.event("member.added"));
    return invitation.invited(clock.now());
  }

  /**
   * The caller does not want to join.
   *
   * @throws Refusal {@code invitation_over} (404), {@code invitation_not_yours} (403), {@code
   *     identity_unavailable} (503)
   */
  @Needs(Right.SIGNED_IN)
  public InvitedView decline(Caller caller, AnswerInvitation command) {
    Account account = account(caller);
    Invitation invitation = locked(command);
    invitation.decline(account, clock.now());
    outbox.publish(invitation.event("invitation.declined"));
    return invitation.invited(clock.now());
  }

  /** Asked of the provider on each call: a token's claims are as old as the sign-in. */
  private Account account(Caller caller) {
    return identities
        .find(caller.user().subject())
        .orElseThrow(() -> Refusal.forbidden("invitation_not_yours"));
  }

  private Invitation locked(AnswerInvitation command) {
    Invitation invitation = invitations.open(new InvitationToken(command.token()), clock.now());
    invitations.lock(invitation);
    return invitation;
  }

  private Optional<InvitationLetter> seal(Invitation invitation) {
    invitations.lock(invitation);
    return Optional.ofNullable(invitation.seal(clock.now())).map(invitation::letter);
  }

  private void refuseKnown(CompanyEntity company, MailAddress address, Instant now) {
    List<Membership> members = memberships.in(company.id());
    if (members.stream().anyMatch(member -> member.person().isAt(address))) {
      throw Refusal.rule("member_already");
    }
    invitations.waiting(company.id(), address).ifPresent(earlier -> giveWay(earlier, now));
    Places.refuseFull(company, members.size(), invitations.open(company.id(), now));
  }

  private static void giveWay(Invitation earlier, Instant now) {
    if (earlier.status(now) == InvitationStatus.OPEN) {
      throw Refusal.rule("invitation_already");
    }
    earlier.revoke(now);
  }

  private void refuseJoining(Membership joining) {
    String subject = joining.person().subject();
    List<Membership> members = memberships.in(joining.company().id());
    if (members.stream().anyMatch(member -> member.person().subject().equals(subject))) {
      throw Refusal.rule("member_already");
    }
    Places.refuseFull(joining.company(), members.size(), 0);
    if (memberships.of(subject).size() >= MOST_COMPANIES) {
      throw Refusal.rule("membership_limit", "limit", MOST_COMPANIES);
    }
  }
}
