package org.entrepot.directory;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.Account;
import org.entrepot.platform.identity.IdentityProvider;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;

/** A company's people: who belongs to it, and as what. */
@Service
public class Members {

  /** The alarm that sends a new person the first mail; its object is the membership's number. */
  public static final String INVITATION = "directory.invitation";

  private static final int MOST_MEMBERS = 100;
  private static final int MOST_BEFORE_REVIEW = 5;

  @Inject private Companies companies;
  @Inject private Memberships memberships;
  @Inject private IdentityProvider identities;
  @Inject private Outbox outbox;
  @Inject private Alarms alarms;
  @Inject private TradeClock clock;

  /** The members, oldest first. */
  @Needs(Right.READ)
  @Reads
  public List<MemberView> list(Caller caller, @Subject String companyNumber) {
    CompanyEntity company = companies.own(companyNumber, caller.company());
    return memberships.in(company.id()).stream().map(Membership::view).toList();
  }

  /**
   * Takes in a person by e-mail address; somebody without an account gets one, and a mail that
   * opens it.
   *
   * @throws Refusal {@code member_already}, {@code member_limit} (5 before the company is verified,
   *     100 after) or {@code member_address_unconfirmed} (409), {@code identity_unavailable} (503)
   */
  @Limited(Limit.INVITATION)
  @Needs(Right.ADMINISTER)
  public MemberView add(Caller caller, @Subject String companyNumber, AddMember command) {
    companies.own(companyNumber, caller.company());
    // Asked before anything is locked: the answer comes over the network.
    Account account =
        identities
            .find(command.email().strip())
            .orElseGet(
                () -> identities.create(command.email().strip(), command.name(), caller.locale()));
    if (account.standing() == Account.Standing.UNCONFIRMED) {
      throw Refusal.rule("member_address_unconfirmed");
    }
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    PersonEntity person = person(caller, account);
    refuseTooMany(caller, memberships.in(company.id()), person);
    Membership added = new Membership(company, person, command.role(), clock.now());
    memberships.add(added);
    if (account.standing() == Account.Standing.INVITED) {
      alarms.set(INVITATION, added.number(), clock.now());
    }
    tell("member.added", added);
    return added.view();
  }

  /**
   * Gives a member another role.
   *
   * @throws Refusal {@code member_last_owner} (409)
   */
  @Needs(Right.ADMINISTER)
  public MemberView change(
      Caller caller, String companyNumber, @Subject String memberNumber, ChangeMember command) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    Membership member = memberships.in(company.id(), memberNumber);
    if (member.role() != command.role()) {
      member.become(command.role(), memberships.in(company.id()));
      tell("member.changed", member);
    }
    return member.view();
  }

  /**
   * Ends a membership; the person keeps the account.
   *
   * @throws Refusal {@code member_last_owner} (409)
   */
  @Needs(Right.ADMINISTER)
  public void remove(Caller caller, String companyNumber, @Subject String memberNumber) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    end(memberships.in(company.id(), memberNumber), company);
  }

  /**
   * Ends the caller's own membership.
   *
   * @throws Refusal {@code member_last_owner} (409)
   */
  @Needs(Right.READ)
  public void leave(Caller caller, @Subject String companyNumber) {
    CompanyEntity company = companies.ownLocked(companyNumber, caller.company());
    String subject = caller.user().subject();
    memberships.in(company.id()).stream()
        .filter(member -> member.person().subject().equals(subject))
        .findFirst()
        .ifPresent(own -> end(own, company));
  }

  /** Sends a new member the first mail, unless the membership has ended meanwhile. */
  @Needs(Right.WITHIN)
  public void invite(Caller caller, @Subject String memberNumber) {
    memberships.any(memberNumber).ifPresent(member -> identities.invite(member.person().subject()));
  }

  /** Signs out the people of a company that is still suspended. */
  @Needs(Right.WITHIN)
  public void endSessions(Caller caller, @Subject String companyNumber) {
    CompanyEntity company = companies.any(companyNumber);
    if (company.status() == CompanyStatus.SUSPENDED) {
      memberships
          .in(company.id())
          .forEach(member -> identities.endSessions(member.person().subject()));
    }
  }

  private PersonEntity person(Caller caller, Account account) {
    if (memberships.person(account.subject()).isEmpty()) {
      memberships.meet(
          new Person(account.subject(), account.name(), account.email()),
          caller.locale().getLanguage());
    }
    return memberships.person(account.subject()).orElseThrow(Refusal::notFound);
  }

  private static void refuseTooMany(Caller caller, List<Membership> members, PersonEntity person) {
    if (members.stream().anyMatch(member -> member.person().equals(person))) {
      throw Refusal.rule("member_already");
    }
    int limit = caller.isVerified() ? MOST_MEMBERS : MOST_BEFORE_REVIEW;
    if (members.size() >= limit) {
      throw Refusal.rule("member_limit", "limit", limit);
    }
  }

  private void end(Membership member, CompanyEntity company) {
    member.keepAnOwner(memberships.in(company.id()));
    memberships.remove(member);
    tell("member.removed", member);
  }

  private void tell(String type, Membership member) {
    CompanyEntity company = member.company();
    outbox.publish(
        new Event(
            type,
            company.number(),
            Map.of(
                "person", member.person().subject(),
                "member", member.person().name(),
                "company", company.name(),
                "role", member.role().name()),
            List.of(company.id())));
  }
}
