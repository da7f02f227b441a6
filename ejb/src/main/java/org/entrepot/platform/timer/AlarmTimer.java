package org.entrepot.platform.timer;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Rings due alarms. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer extends Worker {

  private static final Logger LOG = System.getLogger(AlarmTimer.class.getName());

  @Inject private Alarms alarms;

  @Override
  protected boolean workOnce() {
    try {
      return alarms.ringNext();
    } catch (Alarms.Unhandled e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      alarms.postpone(e.id());
      return true;
    }
  }
}
