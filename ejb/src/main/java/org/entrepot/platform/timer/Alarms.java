package org.entrepot.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.entrepot.platform.time.TradeClock;

/** Clocks of the trade as rows: set in the transaction of their cause, claimed by one node each. */
@ApplicationScoped
public class Alarms {

  private static final String NEXT =
      "select id from platform_alarm where done = false and due_at <= :now"
          + " order by due_at, id limit 1 for update skip locked";

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Instance<AlarmHandler> handlers;

  /** An alarm whose handler failed; its transaction is rolled back. */
  static class Unhandled extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long id;

    Unhandled(long id, RuntimeException cause) {
      super("alarm " + id + " was not handled", cause);
      this.id = id;
    }

    long id() {
      return id;
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void set(String kind, String object, Instant dueAt) {
    entities.persist(new Alarm(kind, object, dueAt));
  }

  /** Rings the next due alarm, if there is one, and says whether there was. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean ringNext() {
    List<?> ids =
        entities
            .createNativeQuery(NEXT, Long.class)
            .setParameter("now", clock.now())
            .getResultList();
    ids.forEach(id -> ring(entities.find(Alarm.class, id)));
    return !ids.isEmpty();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void postpone(long id) {
    entities.find(Alarm.class, id).postpone(clock.now());
  }

  private void ring(Alarm alarm) {
    try {
      for (AlarmHandler handler : handlers) {
        if (handler.kind().equals(alarm.kind())) {
          handler.ring(alarm.object());
        }
      }
      alarm.markDone();
      entities.flush();
    } catch (RuntimeException e) {
      throw new Unhandled(alarm.id(), e);
    }
  }
}
