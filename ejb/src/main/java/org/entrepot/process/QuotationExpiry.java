package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.timer.AlarmHandler;
import org.entrepot.sourcing.Sourcing;

/** Warns of the end of a quotation's validity and ends it. */
@ApplicationScoped
public class QuotationExpiry implements AlarmHandler {

  @Inject private Sourcing sourcing;

  @Override
  public String kind() {
    return Sourcing.VALIDITY;
  }

  @Override
  public void ring(String quotation) {
    sourcing.lookAtValidity(Caller.exchange(), quotation);
  }
}
