package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.directory.Members;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.timer.AlarmHandler;

/** Somebody new was taken into a company and gets the mail that opens the account. */
@ApplicationScoped
public class InviteMember implements AlarmHandler {

  @Inject private Members members;

  @Override
  public String kind() {
    return Members.INVITATION;
  }

  @Override
  public void ring(String membership) {
    members.invite(Caller.exchange(), membership);
  }
}
