package org.entrepot.platform.timer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works off rows that wait in the database, on every node: a look a second, and a burst in one go.
 * A worker is an EJB singleton at startup, so that it lives as long as the application.
 */
public abstract class Worker {

  private static final Logger LOG = System.getLogger(Worker.class.getName());
  private static final int BURST = 500;

  @Resource private ManagedScheduledExecutorService executor;
  @Nullable private ScheduledFuture<?> looks;

  /** Does one piece of work and says whether there was any. */
  protected abstract boolean workOnce();

  @PostConstruct
  void start() {
    looks = executor.scheduleWithFixedDelay(this::workOff, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  private void workOff() {
    try {
      boolean more = true;
      for (int i = 0; more && i < BURST; i++) {
        more = workOnce();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} rests until its next look: {1}", getClass().getSimpleName(), e);
    }
  }
}
