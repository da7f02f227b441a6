package org.entrepot.platform.timer;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Rings due alarms. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer extends Worker {

  @Inject private AlarmBell bell;

  @Override
  protected boolean workOnce() {
    return !bell.isHeld() && bell.ringNext();
  }
}
