package org.entrepot.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;

/**
 * Whether the account of somebody who is signed in is still open. A token holds for five minutes
 * and knows nothing of what an administrator does meanwhile, so the provider is asked; its answer
 * serves for the time that the settings give, one second unless they say so.
 *
 * <p>While the provider is away the token alone decides, for as long as it lives.
 */
@ApplicationScoped
public class OpenAccounts {
  private static final int MOST_REMEMBERED = 10_000;

  private final Map<String, Heard> heard = new ConcurrentHashMap<>();
  @Inject private IdentityProvider provider;
  @Inject private Settings settings;

  private record Heard(boolean open, long nanos) {}

  /**
   * Lets through whose account is open.
   *
   * @throws Refusal {@code account_closed} (401) when it was disabled or removed
   */
  public void require(String subject) {
    Heard known = heard.get(subject);
    if (known == null || isOld(known)) {
      known = new Heard(ask(subject), System.nanoTime());
      remember(subject, known);
    }
    if (!known.open()) {
      throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "account_closed");
    }
  }

  private boolean ask(String subject) {
    try {
      return provider.isOpen(subject);
    } catch (Refusal away) {
      return true;
    }
  }

  private void remember(String subject, Heard answer) {
    if (heard.size() >= MOST_REMEMBERED) {
      heard.values().removeIf(this::isOld);
    }
    if (heard.size() < MOST_REMEMBERED) {
      heard.put(subject, answer);
    }
  }

  private boolean isOld(Heard answer) {
    long age = System.nanoTime() - answer.nanos();
    return age > Duration.ofMillis(settings.accountMemoryMillis()).toNanos();
  }
}
