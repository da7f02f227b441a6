package org.entrepot.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rings alarms one at a time. Whoever tells a past on the trade clock holds this node's timer
 * meanwhile and rings the alarms at their own time: rung today, a deadline of the told past would
 * pass before its story has come to it.
 */
@ApplicationScoped
public class AlarmBell {

  private static final Logger LOG = System.getLogger(AlarmBell.class.getName());

  private final AtomicBoolean held = new AtomicBoolean();
  @Inject private Alarms alarms;

  /** Keeps this node's timer still until {@link #release}. */
  public void hold() {
    held.set(true);
  }

  public void release() {
    held.set(false);
  }

  boolean isHeld() {
    return held.get();
  }

  /** Rings the next due alarm, if there is one; one that cannot be handled is put off. */
  public boolean ringNext() {
    try {
      return alarms.ringNext();
    } catch (Alarms.Unhandled e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      alarms.postpone(e.id());
      return true;
    }
  }
}
