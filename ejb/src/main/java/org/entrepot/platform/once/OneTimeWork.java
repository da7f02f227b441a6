package org.entrepot.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entrepot.platform.time.TradeClock;

/**
 * Does a piece of work once: its effect and the note that it is done are one transaction, so that
 * after a stop in the middle the next start goes on where the last one ended. Of two nodes at the
 * same piece, one fails by the key of the note.
 */
@ApplicationScoped
public class OneTimeWork {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  /**
   * Does the work unless it was done before.
   *
   * @param name at most 100 ASCII characters
   * @param work gives a short result to remember, at most 255 characters
   * @return the result, now or of the first time
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public String once(String name, Supplier<String> work) {
    DoneWork done = entities.find(DoneWork.class, name);
    if (done != null) {
      return done.result();
    }
    String result = work.get();
    entities.persist(new DoneWork(name, result, clock.now()));
    return result;
  }

  /** The result of a piece of work, if it has been done. */
  @Transactional
  public Optional<String> resultOf(String name) {
    return Optional.ofNullable(entities.find(DoneWork.class, name)).map(DoneWork::result);
  }

  /** The results of all work whose name begins so, by name. */
  @Transactional
  public Map<String, String> resultsOf(String prefix) {
    return entities
        .createQuery("select d from DoneWork d where d.name like :prefix", DoneWork.class)
        .setParameter("prefix", prefix + "%")
        .getResultStream()
        .collect(Collectors.toMap(DoneWork::name, DoneWork::result));
  }
}
