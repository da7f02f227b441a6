package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.directory.AnswerInvitation;
import org.entrepot.directory.InvitationLetter;
import org.entrepot.directory.InvitePerson;
import org.entrepot.directory.Inviting;
import org.entrepot.directory.MemberRole;
import org.entrepot.platform.access.Caller;

/** Owners invite the people they work with; those accept, and one has not answered yet. */
@ApplicationScoped
class Colleagues implements Chapter {

  /** The firm of the demo user "supplier", whose owner waits for an answer. */
  private static final String WAITING = "dinghai";

  private static final InvitePerson NEWCOMER =
      new InvitePerson("hao.liu@dinghai-furniture.example", MemberRole.LOGISTICS);

  @Inject private Inviting inviting;
  @Inject private Cast cast;
  @Inject private Memory memory;

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    for (Colleague colleague : Colleague.all()) {
      steps.add(
          new Step(
              "colleague/" + colleague.person().email(),
              days.ago(colleague.days(), 200),
              () -> join(colleague)));
    }
    steps.add(
        new Step(
            "invitation/" + NEWCOMER.email(), days.ago(2, 130), () -> invite(WAITING, NEWCOMER)));
    return steps;
  }

  private String invite(String firm, InvitePerson command) {
    return inviting.invite(cast.owner(firm), memory.of("firm/" + firm), command).number();
  }

  /** The letter is opened within the step, so that none goes out to somebody who has answered. */
  private String join(Colleague colleague) {
    String number = invite(colleague.firm(), colleague.invitation());
    InvitationLetter letter = inviting.letter(Caller.exchange(), number).orElseThrow();
    return inviting
        .accept(cast.colleague(colleague), new AnswerInvitation(letter.token()))
        .number();
  }
}
