package org.entrepot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.time.TradeClock;
import org.hibernate.Session;

/**
 * Takes events in the transaction of their cause, so that none is lost and none is told in vain.
 */
@ApplicationScoped
public class Outbox {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Instance<EventConsumer> consumers;

  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(Event event) {
    List<String> names = consumers.stream().map(EventConsumer::name).toList();
    String payload = Json.write(event);
    entities
        .unwrap(Session.class)
        .doWork(
            connection ->
                new DeliveryQueue(connection)
                    .publish(
                        event.type(), Event.VERSION, event.object(), payload, clock.now(), names));
  }
}
