package org.entrepot.platform.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;

/** The limits of this installation, counted on this node. */
@ApplicationScoped
public class Limits {
  @Inject private Settings settings;
  private Buckets buckets = new Buckets(Map.of(), TimeMeter.SYSTEM_MILLISECONDS);

  @PostConstruct
  void read() {
    buckets = new Buckets(settings.rates(), TimeMeter.SYSTEM_MILLISECONDS);
  }

  /**
   * Takes one from what the caller has left.
   *
   * @throws Refusal {@code too_many} (429) with the seconds until there is one again
   */
  public void spend(Limit limit, Caller caller) {
    buckets.spend(limit, caller);
  }
}
