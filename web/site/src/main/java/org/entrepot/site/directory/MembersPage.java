package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.ChangeMember;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.InvitationView;
import org.entrepot.directory.InvitePerson;
import org.entrepot.directory.Inviting;
import org.entrepot.directory.MemberView;
import org.entrepot.directory.Members;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** The people of the company acted for. */
@Named("members")
@RequestScoped
public class MembersPage implements Page {
  private static final String HERE = "/desk/company/members";

  @Inject private Directory directory;
  @Inject private Members members;
  @Inject private Inviting inviting;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Form change;
  @Inject private Toast toast;

  private @Nullable CompanyView company;
  private List<MemberView> rows = List.of();
  private List<InvitationView> invitations = List.of();

  @Override
  public void open() {
    company = directory.company(visitor.caller(), visitor.getCompanyNumber());
    rows = members.list(visitor.caller(), visitor.getCompanyNumber());
    if (visitor.can("ADMINISTER")) {
      invitations = inviting.waiting(visitor.caller(), visitor.getCompanyNumber());
    }
    change.named("c");
  }

  @Posted
  public @Nullable String invite() {
    return form.submit(
        () -> {
          InvitationView sent =
              inviting.invite(visitor.caller(), getView().number(), form.read(InvitePerson.class));
          toast.say("directory.page.invitations.sent", "email", sent.email());
          return HERE;
        });
  }

  /** Sends an invitation once more, with another link. */
  @Posted
  public @Nullable String resend(String invitation) {
    return change.submit(
        () -> {
          inviting.resend(visitor.caller(), getView().number(), invitation);
          return done("directory.page.invitations.resent", "");
        });
  }

  /** Takes an invitation back. */
  @Posted
  public @Nullable String revoke(String invitation) {
    return change.submit(
        () -> {
          inviting.revoke(visitor.caller(), getView().number(), invitation);
          return done("directory.page.invitations.revoked", "");
        });
  }

  /** Gives the role that was chosen beside the member. */
  @Posted
  public @Nullable String change(String member) {
    return change.submit(
        () -> {
          MemberView changed =
              members.change(
                  visitor.caller(), getView().number(), member, change.read(ChangeMember.class));
          return done("directory.page.members.changed", changed.name());
        });
  }

  @Posted
  public @Nullable String remove(String member) {
    return change.submit(
        () -> {
          members.remove(visitor.caller(), getView().number(), member);
          return done("directory.page.members.removed", "");
        });
  }

  /** Ends the visitor's own membership. */
  @Posted
  public @Nullable String leave() {
    return change.submit(
        () -> {
          members.leave(visitor.caller(), getView().number());
          toast.say("directory.page.members.left");
          return "/desk";
        });
  }

  private String done(String said, String name) {
    toast.say(said, "name", name);
    return HERE;
  }

  public CompanyView getView() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  public List<MemberView> getRows() {
    return rows;
  }

  /** What nobody has answered yet; empty for those who are no owners. */
  public List<InvitationView> getInvitations() {
    return invitations;
  }

  public Form getForm() {
    return form;
  }

  public Form getChange() {
    return change;
  }
}
