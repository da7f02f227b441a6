package org.entrepot.access;

import org.entrepot.environment.Member;
import org.entrepot.environment.People;
import org.entrepot.story.Firm;
import org.entrepot.story.InvitationMail;

/** Somebody new who is invited to a firm, and the mail that says so. */
record Invited(Member person, InvitationMail mail) {

  static Invited to(Firm firm) {
    String user = name();
    People.add(user);
    String company = firm.owner().get("companies/" + firm.number()).is(200).at("name");
    String address = People.address(user);
    return new Invited(
        Member.named(user),
        InvitationMail.after(() -> firm.invite(address, "VIEWER").is(201), address, company));
  }

  /** A person whom nobody has invited. */
  static Member somebody() {
    String user = name();
    People.add(user);
    return Member.named(user);
  }

  private static String name() {
    return "invited." + Long.toString(System.nanoTime(), 36);
  }
}
