package org.entrepot.platform.timer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Works off rows that wait in the database, on every node: a look a second, and a burst in one go.
 * Each lane has its own looks, so that a slow one holds up no other. A worker is an EJB singleton
 * at startup, so that it lives as long as the application.
 */
public abstract class Worker {

  private static final Logger LOG = System.getLogger(Worker.class.getName());
  private static final int BURST = 500;

  @Resource private ManagedScheduledExecutorService executor;
  private final List<ScheduledFuture<?>> looks = new ArrayList<>();

  /** By its name what each lane does: one piece of work, saying whether there was any. */
  protected abstract Map<String, BooleanSupplier> lanes();

  @PostConstruct
  void start() {
    lanes()
        .forEach(
            (name, work) ->
                looks.add(
                    executor.scheduleWithFixedDelay(
                        () -> workOff(name, work), 1, 1, TimeUnit.SECONDS)));
  }

  @PreDestroy
  void stop() {
    looks.forEach(look -> look.cancel(false));
  }

  private static void workOff(String name, BooleanSupplier work) {
    try {
      boolean more = true;
      for (int i = 0; more && i < BURST; i++) {
        more = work.getAsBoolean();
      }
    } catch (RuntimeException e) {
      // Lost, it would end the lane for ever.
      LOG.log(Level.WARNING, "The work at " + name + " rests until its next look", e);
    }
  }
}
