package org.entrepot.platform.outbox;

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

/** Looks for due events every second on every node; a burst is worked off in one go. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

  private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());
  private static final int BURST = 500;

  private final AtomicBoolean running = new AtomicBoolean();
  @Inject private OutboxDelivery delivery;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void tick() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      workOff();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The outbox rests until the next tick: {0}", e.getMessage());
    } finally {
      running.set(false);
    }
  }

  private void workOff() {
    for (int i = 0; i < BURST; i++) {
      try {
        if (!delivery.deliverNext()) {
          return;
        }
      } catch (OutboxDelivery.Undelivered e) {
        LOG.log(Level.WARNING, e.getMessage(), e.getCause());
        delivery.postpone(e.id());
      }
    }
  }
}
