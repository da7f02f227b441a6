package org.entrepot.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.time.TradeClock;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * Clocks of the trade as rows: set in the transaction of their cause, claimed by one node each. An
 * alarm that cannot be handled holds up no other.
 */
@ApplicationScoped
public class Alarms {

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
    work(connection -> new AlarmQueue(connection).set(kind, object, dueAt));
  }

  /** The kinds that somebody handles. */
  List<String> kinds() {
    return handlers.stream().map(AlarmHandler::kind).distinct().toList();
  }

  /** Rings the next due alarm of a kind, or of any, and says whether there was one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean ringNext(Optional<String> kind) {
    Optional<AlarmQueue.Alarm> next =
        work(connection -> new AlarmQueue(connection).claim(kind, clock.now()));
    next.ifPresent(this::ring);
    return next.isPresent();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void postpone(long id, Throwable cause) {
    work(
        connection -> {
          new AlarmQueue(connection).attempts().failed(id, clock.now(), cause);
          return id;
        });
  }

  /** The alarms that fail, at most so many. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<DeadLetter> failing(int most) {
    return work(connection -> new AlarmQueue(connection).failing(most));
  }

  /** Has a failing alarm rung again at once; one that does not fail is not found. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeadLetter again(long id) {
    DeadLetter letter = letter(id);
    work(connection -> new AlarmQueue(connection).attempts().again(id, clock.now()));
    return letter;
  }

  /** Gives a failing alarm up. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeadLetter drop(long id, String reason) {
    DeadLetter letter = letter(id);
    work(connection -> new AlarmQueue(connection).attempts().drop(id, clock.now(), reason));
    return letter;
  }

  /** Deletes a batch of the alarms that ended before then, and says how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int purge(Instant before, int batch) {
    return work(connection -> new AlarmQueue(connection).attempts().purge(before, batch));
  }

  private DeadLetter letter(long id) {
    return work(connection -> new AlarmQueue(connection).failing(id))
        .orElseThrow(Refusal::notFound);
  }

  private void ring(AlarmQueue.Alarm alarm) {
    try {
      for (AlarmHandler handler : handlers) {
        if (handler.kind().equals(alarm.kind())) {
          handler.ring(alarm.object());
        }
      }
      entities.flush();
    } catch (RuntimeException e) {
      throw new Unhandled(alarm.id(), e);
    }
    work(
        connection -> {
          new AlarmQueue(connection).attempts().done(alarm.id(), clock.now());
          return alarm;
        });
  }

  private <T> T work(ReturningWork<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work);
  }
}
