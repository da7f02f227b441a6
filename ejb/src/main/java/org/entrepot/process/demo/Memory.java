package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entrepot.platform.once.OneTimeWork;
import org.entrepot.platform.sql.Deadlocks;

/** What the steps of the demo world came to, kept in the database too. */
@ApplicationScoped
class Memory {

  private static final String PREFIX = "demo/";

  @Inject private OneTimeWork work;
  private final Map<String, String> results = new ConcurrentHashMap<>();

  /** Reads what an earlier start has done. */
  void load() {
    work.resultsOf(PREFIX)
        .forEach((name, result) -> results.put(name.substring(PREFIX.length()), result));
  }

  boolean holds(String name) {
    return results.containsKey(name);
  }

  /** Does the work unless it was done, and remembers its result. */
  String once(String name, Supplier<String> deed) {
    String result = Deadlocks.outlast(() -> work.once(PREFIX + name, deed));
    results.put(name, result);
    return result;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(results.get(name));
  }

  /** The result of a step that came before. */
  String of(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("Nothing is remembered of " + name));
  }
}
