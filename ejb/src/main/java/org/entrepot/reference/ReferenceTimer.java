package org.entrepot.reference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.entrepot.platform.timer.Worker;

/** Keeps this node's lists those in force: before the first request, and a look a second. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferenceTimer extends Worker {

  @Inject private ListFeeder lists;

  @PostConstruct
  void begin() {
    lists.feed();
  }

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    return Map.of(
        "reference lists",
        () -> {
          lists.feed();
          return false;
        });
  }
}
