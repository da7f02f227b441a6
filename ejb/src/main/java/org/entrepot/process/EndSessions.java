package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.directory.Directory;
import org.entrepot.directory.Members;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.timer.AlarmHandler;

/** A company was suspended: its people are signed out, however long the provider is away. */
@ApplicationScoped
public class EndSessions implements AlarmHandler {

  @Inject private Members members;

  @Override
  public String kind() {
    return Directory.SESSIONS_END;
  }

  @Override
  public void ring(String company) {
    members.endSessions(Caller.exchange(), company);
  }
}
