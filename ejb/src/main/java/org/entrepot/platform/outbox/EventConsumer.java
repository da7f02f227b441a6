package org.entrepot.platform.outbox;

/**
 * Handles events at least once, in order for each object, in the transaction that ticks them off.
 * Each consumer has its own row for an event, so that none waits for another's failures.
 */
public interface EventConsumer {

  /** Names its rows for good; at most 40 characters of ASCII. */
  String name();

  void handle(HappenedEvent happened);
}
