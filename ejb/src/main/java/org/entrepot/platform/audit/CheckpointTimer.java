package org.entrepot.platform.audit;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.entrepot.platform.timer.Worker;

/** Signs the audit when it is time. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckpointTimer extends Worker {

  @Inject private Checkpoints checkpoints;

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    return Map.of(
        "audit",
        () -> {
          checkpoints.takeWhenDue();
          return false;
        });
  }
}
