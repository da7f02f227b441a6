package org.entrepot.platform.idempotency;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.entrepot.platform.timer.Worker;

/** Forgets used keys in small batches. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeptAnswersPurge extends Worker {

  private static final int BATCH = 200;

  @Inject private KeptAnswers answers;

  @Override
  protected Map<String, BooleanSupplier> lanes() {
    return Map.of("used keys", () -> answers.forget(BATCH));
  }
}
