package org.entrepot.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.Digest;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Does a request once. The key's row is written first, in the effect's transaction: a twin waits
 * for it and is then told the same answer; after an error both are gone and the key is free again.
 */
@ApplicationScoped
public class Idempotency {

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  /** The answer already kept under a key, if it asked the same. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Answer> kept(Caller caller, String key, String requestDigest) {
    return Optional.ofNullable(entities.find(KeptAnswer.class, scoped(caller, key)))
        .map(kept -> kept.answerTo(requestDigest));
  }

  /**
   * Runs the effect and keeps its answer, in one transaction.
   *
   * @throws Refusal {@code request_in_flight} (409) when a twin of the request was faster or still
   *     runs
   */
  @Transactional
  public Answer once(Caller caller, String key, String requestDigest, Supplier<Answer> effect) {
    KeptAnswer kept = new KeptAnswer(scoped(caller, key), requestDigest, clock.now());
    try {
      entities.persist(kept);
      entities.flush();
    } catch (ConstraintViolationException | jakarta.persistence.LockTimeoutException e) {
      throw Refusal.rule("request_in_flight");
    } catch (PersistenceException e) {
      if (e.getCause() instanceof ConstraintViolationException) {
        throw Refusal.rule("request_in_flight");
      }
      throw e;
    }
    Answer answer = effect.get();
    kept.keep(answer);
    return answer;
  }

  /**
   * Keys of different people never meet. The company is no part of it: a person's first company
   * comes into being by the very request that may be repeated.
   */
  private static String scoped(Caller caller, String key) {
    String person = caller.signedIn().map(p -> p.subject()).orElse("");
    return Digest.of((person + "\n" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }
}
