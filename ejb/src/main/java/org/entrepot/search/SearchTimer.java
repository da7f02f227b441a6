package org.entrepot.search;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.entrepot.platform.timer.Worker;

/** Has the index follow what happens. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTimer extends Worker {

  @Inject private SearchIndex index;

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    return Map.of("search", index::follow);
  }
}
