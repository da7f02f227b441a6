package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.timer.AlarmHandler;
import org.entrepot.sourcing.Requests;

/** Closes an RFQ when its deadline has passed. */
@ApplicationScoped
public class RfqDeadline implements AlarmHandler {

  @Inject private Requests requests;

  @Override
  public String kind() {
    return Requests.DEADLINE;
  }

  @Override
  public void ring(String rfq) {
    requests.lookAtDeadline(Caller.exchange(), rfq);
  }
}
