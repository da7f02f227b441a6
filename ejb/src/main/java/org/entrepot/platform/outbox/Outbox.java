package org.entrepot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.entrepot.platform.time.TradeClock;

/**
 * Takes events in the transaction of their cause, so that none is lost and none is told in vain.
 */
@ApplicationScoped
public class Outbox {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(Event event) {
    entities.persist(new OutboxEntry(event, clock.now(), Instant.EPOCH));
  }
}
