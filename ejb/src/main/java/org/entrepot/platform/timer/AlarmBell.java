package org.entrepot.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
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

  /** Rings the next due alarm of any kind, if there is one; a failing one is put off. */
  public boolean ringNext() {
    return ring(Optional.empty());
  }

  /** Rings the next due alarm of this kind. */
  boolean ringNext(String kind) {
    return ring(Optional.of(kind));
  }

  private boolean ring(Optional<String> kind) {
    try {
      return alarms.ringNext(kind);
    } catch (Alarms.Unhandled e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      alarms.postpone(e.id(), Objects.requireNonNullElse(e.getCause(), e));
      return true;
    }
  }
}
