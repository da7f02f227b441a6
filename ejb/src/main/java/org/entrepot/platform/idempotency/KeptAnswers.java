package org.entrepot.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.platform.time.TradeClock;
import org.hibernate.exception.ConstraintViolationException;

/** The rows of used keys. */
@ApplicationScoped
class KeptAnswers {

  /** A key that is repeated after this long asks for something new. */
  static final Duration RETENTION = Duration.ofDays(2);

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Answer> kept(String scopedKey, String requestDigest) {
    return Optional.ofNullable(entities.find(KeptAnswer.class, scopedKey))
        .map(kept -> kept.answerTo(requestDigest));
  }

  /**
   * Takes the key, runs the effect and keeps its answer; all of it or nothing.
   *
   * @throws KeyTaken when a twin was faster
   */
  @Transactional
  public Answer keep(String scopedKey, String requestDigest, Supplier<Answer> effect) {
    KeptAnswer kept = new KeptAnswer(scopedKey, requestDigest, clock.now());
    take(kept);
    Answer answer = effect.get();
    kept.keep(answer);
    return answer;
  }

  private void take(KeptAnswer kept) {
    try {
      entities.persist(kept);
      entities.flush();
    } catch (ConstraintViolationException | LockTimeoutException e) {
      throw new KeyTaken(e);
    } catch (PersistenceException e) {
      if (e.getCause() instanceof ConstraintViolationException) {
        throw new KeyTaken(e);
      }
      throw e;
    }
  }

  /**
   * Forgets keys that have had their time, so many at most that nobody waits for it.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean forget(int most) {
    Instant before = clock.now().minus(RETENTION);
    return entities
            .createNativeQuery(
                "delete from platform_idempotency where kept_at < :before order by kept_at limit "
                    + most)
            .setParameter("before", before)
            .executeUpdate()
        == most;
  }
}
