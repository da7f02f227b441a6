package org.entrepot.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.LateRefusals;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.sql.Deadlocks;
import org.entrepot.platform.value.Digest;

/**
 * Does a request once. The key's row is written first, in the effect's transaction: a twin waits
 * for it and is then told the same answer; after an error both are gone and the key is free again.
 */
@ApplicationScoped
public class Idempotency {

  @Inject private KeptAnswers answers;

  /**
   * Runs the effect and keeps its answer, in one transaction, or gives the answer kept before.
   *
   * @throws Refusal {@code request_in_flight} (409) while a twin of the request runs; {@code
   *     idempotency_key_reused} (422) when the key has been used to ask for something else
   */
  public Outcome once(Caller caller, String key, String requestDigest, Supplier<Answer> effect) {
    Optional<Answer> before = kept(caller, key, requestDigest);
    if (before.isPresent()) {
      return new Outcome(before.get(), true);
    }
    String scoped = scoped(caller, key);
    try {
      return new Outcome(
          LateRefusals.after(
              () -> Deadlocks.outlast(() -> answers.keep(scoped, requestDigest, effect))),
          false);
    } catch (KeyTaken taken) {
      // The twin that was waited for has answered by now, unless it still runs.
      Answer answer =
          answers.kept(scoped, requestDigest).orElseThrow(() -> Refusal.rule("request_in_flight"));
      return new Outcome(answer, true);
    }
  }

  /** The answer to a request that has been made before. */
  public Optional<Answer> kept(Caller caller, String key, String requestDigest) {
    return answers.kept(scoped(caller, key), requestDigest);
  }

  /**
   * An answer and how it came about.
   *
   * @param replayed whether the effect had been had before
   */
  public record Outcome(Answer answer, boolean replayed) {}

  /**
   * Keys of different people never meet. The company is no part of it: a person's first company
   * comes into being by the very request that may be repeated.
   */
  private static String scoped(Caller caller, String key) {
    String person = caller.signedIn().map(Person::subject).orElse("");
    return Digest.of((person + "\n" + key).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
