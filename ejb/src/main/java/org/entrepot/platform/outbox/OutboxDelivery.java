package org.entrepot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.time.TradeClock;

/**
 * Hands events to their consumers, one event a transaction. Nodes share the work by skipping rows
 * that another has locked; an event waits while an earlier one of its object is pending.
 */
@ApplicationScoped
public class OutboxDelivery {

  private static final String NEXT =
      "select o.id from platform_outbox o where o.state = 'PENDING' and o.next_at <= :now"
          + " and not exists (select 1 from platform_outbox e where e.object = o.object"
          + " and e.state = 'PENDING' and e.id < o.id)"
          + " order by o.id limit 1 for update skip locked";

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Instance<EventConsumer> consumers;

  /** An event whose consumer failed; the transaction of the attempt is rolled back. */
  public static class Undelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long id;

    Undelivered(long id, RuntimeException cause) {
      super("event " + id + " was not handled", cause);
      this.id = id;
    }

    public long id() {
      return id;
    }
  }

  /**
   * Handles the next event, if one is due.
   *
   * @return whether there was one
   * @throws Undelivered when a consumer failed; {@link #postpone} is to be called
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean deliverNext() {
    Optional<OutboxEntry> next = claim();
    next.ifPresent(this::handle);
    return next.isPresent();
  }

  /** Puts a failed event off, longer each time. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void postpone(long id) {
    entities.find(OutboxEntry.class, id).markFailed(clock.now());
  }

  private Optional<OutboxEntry> claim() {
    List<?> ids =
        entities
            .createNativeQuery(NEXT, Long.class)
            .setParameter("now", clock.now())
            .getResultList();
    return ids.stream().findFirst().map(id -> entities.find(OutboxEntry.class, id));
  }

  private void handle(OutboxEntry entry) {
    HappenedEvent happened = entry.happened();
    try {
      consumers.forEach(consumer -> consumer.handle(happened));
      entities.flush();
    } catch (RuntimeException e) {
      throw new Undelivered(entry.id(), e);
    }
    entry.markDone();
  }
}
