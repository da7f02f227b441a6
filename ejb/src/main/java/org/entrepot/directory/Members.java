package org.entrepot.directory;

import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.IdentityProvider;
import org.entrepot.platform.outbox.Outbox;

/** A company's people: who belongs to it, and as what. */
@Service
public class Members {

  @Inject private Companies companies;
  @Inject private Memberships memberships;
  @Inject private IdentityProvider identities;
  @Inject private Outbox outbox;

  /** The members, oldest first. */
  @Needs(Right.READ)
  @Reads
  public List<MemberView> list(Caller caller, @Subject String companyNumber) {
    CompanyEntity company = companies.own(companyNumber, caller.company());
    return memberships.in(company.id()).stream().map(Membership::view).toList();
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
      outbox.publish(member.event("member.changed"));
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

  private void end(Membership member, CompanyEntity company) {
    member.keepAnOwner(memberships.in(company.id()));
    memberships.remove(member);
    outbox.publish(member.event("member.removed"));
  }
}
