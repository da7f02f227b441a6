package org.entrepot.platform.outbox;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.entrepot.platform.timer.Worker;

/** Hands out due events. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer extends Worker {

  private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

  @Inject private OutboxDelivery delivery;

  @Override
  protected boolean workOnce() {
    try {
      return delivery.deliverNext();
    } catch (OutboxDelivery.Undelivered e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      delivery.postpone(e.id());
      return true;
    }
  }
}
