package org.entrepot.platform.outbox;

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
import org.entrepot.platform.json.Json;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.DeadLetter;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * Hands events to their consumers, one delivery a transaction. An event waits while an earlier one
 * of its object is open at the same consumer, and for nothing else.
 */
@ApplicationScoped
public class Deliveries {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Instance<EventConsumer> consumers;

  /** A delivery whose consumer failed; the transaction of the attempt is rolled back. */
  static class Undelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long id;

    Undelivered(long id, RuntimeException cause) {
      super("delivery " + id + " was not handled", cause);
      this.id = id;
    }

    long id() {
      return id;
    }
  }

  /** The names of those who are told. */
  List<String> consumers() {
    return consumers.stream().map(EventConsumer::name).toList();
  }

  /**
   * Hands a consumer its next event, if one is due, and says whether there was one.
   *
   * @throws Undelivered when it failed; {@link #postpone} is to be called
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean deliverNext(String consumer) {
    Optional<DeliveryQueue.Delivery> next =
        work(connection -> new DeliveryQueue(connection).claim(consumer, clock.now()));
    next.ifPresent(delivery -> handle(consumer, delivery));
    return next.isPresent();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void postpone(long id, Throwable cause) {
    work(
        connection -> {
          new DeliveryQueue(connection).attempts().failed(id, clock.now(), cause);
          return id;
        });
  }

  /** The deliveries that fail, at most so many. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<DeadLetter> failing(int most) {
    return work(connection -> new DeliveryQueue(connection).failing(most));
  }

  /** Has a failing delivery tried again at once; one that does not fail is not found. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeadLetter again(long id) {
    DeadLetter letter = letter(id);
    work(connection -> new DeliveryQueue(connection).attempts().again(id, clock.now()));
    return letter;
  }

  /** Gives a failing delivery up; the later events of its object go on. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeadLetter drop(long id, String reason) {
    DeadLetter letter = letter(id);
    work(connection -> new DeliveryQueue(connection).attempts().drop(id, clock.now(), reason));
    return letter;
  }

  /** Deletes a batch of what ended before then, and says how many rows it was. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int purge(Instant before, int batch) {
    return work(connection -> new DeliveryQueue(connection).purge(before, batch));
  }

  private DeadLetter letter(long id) {
    return work(connection -> new DeliveryQueue(connection).failing(id))
        .orElseThrow(Refusal::notFound);
  }

  private void handle(String name, DeliveryQueue.Delivery delivery) {
    try {
      HappenedEvent happened =
          new HappenedEvent(
              delivery.eventId(),
              delivery.sequence(),
              delivery.version(),
              delivery.at(),
              Json.read(delivery.payload(), Event.class));
      for (EventConsumer consumer : consumers) {
        if (consumer.name().equals(name)) {
          consumer.handle(happened);
        }
      }
      entities.flush();
    } catch (RuntimeException e) {
      throw new Undelivered(delivery.id(), e);
    }
    work(
        connection -> {
          new DeliveryQueue(connection).attempts().done(delivery.id(), clock.now());
          return delivery;
        });
  }

  private <T> T work(ReturningWork<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work);
  }
}
