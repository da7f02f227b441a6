package org.entrepot.platform.timer;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks for due alarms every second on every node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer {

  private static final Logger LOG = System.getLogger(AlarmTimer.class.getName());
  private static final int BURST = 200;

  private final AtomicBoolean running = new AtomicBoolean();
  @Inject private Alarms alarms;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void tick() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      workOff();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The alarms rest until the next tick: {0}", e.getMessage());
    } finally {
      running.set(false);
    }
  }

  private void workOff() {
    for (int i = 0; i < BURST; i++) {
      try {
        if (!alarms.ringNext()) {
          return;
        }
      } catch (Alarms.Unhandled e) {
        LOG.log(Level.WARNING, e.getMessage(), e.getCause());
        alarms.postpone(e.id());
      }
    }
  }
}
