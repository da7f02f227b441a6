package org.entrepot.platform.timer;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Rings due alarms, each kind in a lane of its own: a mail relay that hangs delays no deadline. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer extends Worker {

  @Inject private AlarmBell bell;
  @Inject private Alarms alarms;

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    return alarms.kinds().stream()
        .collect(
            Collectors.toMap(
                kind -> "alarm " + kind, kind -> () -> !bell.isHeld() && bell.ringNext(kind)));
  }
}
