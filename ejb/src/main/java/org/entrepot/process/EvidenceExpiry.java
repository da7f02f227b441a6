package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.directory.Directory;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.timer.AlarmHandler;

/** A paper behind a badge has run out. */
@ApplicationScoped
public class EvidenceExpiry implements AlarmHandler {

  @Inject private Directory directory;

  @Override
  public String kind() {
    return Directory.EVIDENCE_EXPIRY;
  }

  @Override
  public void ring(String company) {
    directory.lapse(Caller.exchange(), company);
  }
}
