package org.entrepot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;

/**
 * Deletes events and alarms that were done with some days ago: a batch a transaction, so that no
 * lock lasts, and a round an hour.
 */
@ApplicationScoped
public class Purge {

  private static final int BATCH = 500;
  private static final Duration REST = Duration.ofHours(1);

  @Inject private Deliveries deliveries;
  @Inject private Alarms alarms;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  private volatile Instant next = Instant.EPOCH;

  /** Deletes a batch and says whether there may be more; nothing while it rests. */
  boolean workOnce() {
    Instant now = clock.now();
    if (now.isBefore(next)) {
      return false;
    }
    Instant before = now.minus(Duration.ofDays(settings.keepDoneDays()));
    int deleted = deliveries.purge(before, BATCH) + alarms.purge(before, BATCH);
    if (deleted == 0) {
      next = now.plus(REST);
    }
    return deleted > 0;
  }
}
