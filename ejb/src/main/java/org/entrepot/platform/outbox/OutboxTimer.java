package org.entrepot.platform.outbox;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.entrepot.platform.timer.Worker;

/** Hands out due events, to each consumer in a lane of its own, and clears what is done away. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer extends Worker {

  private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

  @Inject private Deliveries deliveries;
  @Inject private Purge purge;

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    Map<String, BooleanSupplier> lanes = new HashMap<>();
    deliveries.consumers().forEach(name -> lanes.put("outbox " + name, () -> deliver(name)));
    lanes.put("purge", purge::workOnce);
    return lanes;
  }

  private boolean deliver(String consumer) {
    try {
      return deliveries.deliverNext(consumer);
    } catch (Deliveries.Undelivered e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      deliveries.postpone(e.id(), Objects.requireNonNullElse(e.getCause(), e));
      return true;
    }
  }
}
